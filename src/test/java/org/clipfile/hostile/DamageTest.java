package org.clipfile.hostile;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.clipfile.hostile.Fixtures.Fixture;
import org.clipfile.ingest.Ingest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture, cut off and with flipped bits, a thousand times over; always the same ones. */
class DamageTest {
  private static final int TIMES = 1_000;

  /** In bytes read of one fixture; of a larger one fewer copies are damaged. */
  private static final int MOST_BYTES = 20_000_000;

  private final Ingest ingest = Ingest.standard();

  static List<Fixture> fixtures() {
    return Fixtures.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void aDamagedFileIsReadOrRefused(Fixture fixture) {
    int times = Math.clamp(MOST_BYTES / fixture.bytes().length, 50, TIMES);
    IntStream.range(0, times)
        .parallel()
        .forEach(number -> {
          byte[] bytes =
              number % 2 == 0
                  ? cut(fixture.bytes(), number, times)
                  : flipped(fixture.bytes(), number);
          try {
            Oracle.read(ingest, Fixtures.source(fixture.name(), bytes));
          } catch (RuntimeException | Error e) {
            throw new AssertionError(fixture + ", damaged copy " + number, e);
          }
        });
  }

  private static byte[] cut(byte[] whole, int number, int times) {
    return Arrays.copyOf(whole, (int) ((long) whole.length * number / times));
  }

  private static byte[] flipped(byte[] whole, int number) {
    var random = new SplittableRandom(number);
    byte[] bytes = whole.clone();
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }
}
