package org.clipfile.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** Results that cannot be written. */
class BrokenOutputTest extends ClipsTest {
  @Test
  void aReaderThatGoesAwayEndsTheCommandQuietly() {
    var err = new ByteArrayOutputStream();

    assertThat(shell.run(new BrokenOutput("Broken pipe"), err, false, "list")).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void resultsThatCannotBeWrittenFailTheCommand() {
    var err = new ByteArrayOutputStream();

    assertThat(shell.run(new BrokenOutput("No space left on device"), err, false, "list"))
        .isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .isEqualTo("The results cannot be written: No space left on device.\n");
  }

  /** An output that takes nothing. */
  private static final class BrokenOutput extends OutputStream {
    private final String why;

    BrokenOutput(String why) {
      this.why = why;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(why);
    }
  }
}
