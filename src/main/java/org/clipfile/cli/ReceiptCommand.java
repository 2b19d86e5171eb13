package org.clipfile.cli;

import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Receipt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clipfile receipt}: what of a page was taken, and what was left out. */
@Command(
    name = "receipt",
    description = "Shows what of its page a clipping holds, and what was left out.")
final class ReceiptCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "ID", description = "The clipping's number.")
  private long id;

  @ArgGroup private @Nullable Extent extent;

  @Option(names = "--json", description = "A JSON object a line.")
  private boolean json;

  ReceiptCommand(RootCommand root) {
    this.root = root;
  }

  /** How much is to be taken from now on. */
  private static final class Extent {
    @Option(names = "--take-page", description = "Has the clipping show all of its page.")
    private boolean page;

    @Option(names = "--take-article", description = "Has it show the article only, as at first.")
    private boolean article;
  }

  @Override
  public Integer call() {
    if (extent == null) {
      try (Archive archive = root.openForReading()) {
        tell(archive.receipts().of(id));
      }
    } else {
      try (Archive archive = root.openForWriting()) {
        archive.receipts().takePage(id, extent.page && !extent.article);
        tell(archive.receipts().of(id));
      }
    }
    root.out().flush();
    return ExitStatus.DONE;
  }

  private void tell(Receipt receipt) {
    for (Receipt.Block block : receipt.blocks()) {
      root.out()
          .line(
              json
                  ? new JsonLine().put("text", block.text()).put("taken", block.taken()).end()
                  : (block.taken() ? "  " : "- ") + block.text());
    }
    root.out()
        .line(
            json
                ? new JsonLine()
                    .put("percent", receipt.percent())
                    .put("leftOut", receipt.leftOut())
                    .put("wholePage", receipt.wholePage())
                    .end()
                : receipt.sentence());
  }
}
