package org.clipfile.cli;

import java.util.List;
import java.util.stream.LongStream;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which clippings a command is about: numbers, or all that a query finds. */
final class ChosenClippings {
  @Parameters(paramLabel = "ID", arity = "0..*", description = "The clippings' numbers.")
  private List<Long> ids = List.of();

  @Option(
      names = "--query",
      paramLabel = "Q",
      description = "All that this query finds, in place of numbers; '' is everything.")
  private @Nullable String query;

  /** The query; null where there is none. */
  @Nullable String query() {
    return query;
  }

  boolean isNone() {
    return ids.isEmpty() && query == null;
  }

  /** Refuses none, and numbers beside a query. */
  void requireOne() {
    if (isNone()) {
      throw oneOfBoth();
    }
    requireNotBoth();
  }

  void requireNotBoth() {
    if (!ids.isEmpty() && query != null) {
      throw oneOfBoth();
    }
  }

  private static WrongUsage oneOfBoth() {
    return new WrongUsage("Name the clippings by their numbers or by --query, one of the two.");
  }

  /** The numbers as they were given. */
  long[] numbers() {
    return ids.stream().mapToLong(Long::longValue).toArray();
  }

  /**
   * What the query finds, or the numbers, each once.
   *
   * @param undone what was not done where a number is no clipping's: "nothing was marked"
   * @throws ArchiveException if one of them is no clipping's
   */
  long[] ids(Archive archive, Terminal terminal, String undone) {
    if (query != null) {
      return Everything.ids(archive, query, null, terminal);
    }
    long[] named = LongStream.of(numbers()).distinct().toArray();
    for (long id : named) {
      if (archive.rows(id).isEmpty()) {
        throw new ArchiveException(
            Kind.MISSING, "There is no clipping " + id + ", so " + undone + ".");
      }
    }
    return named;
  }
}
