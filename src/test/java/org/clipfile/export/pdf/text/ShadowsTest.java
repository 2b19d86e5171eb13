package org.clipfile.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.pdf.font.DocumentFonts;
import org.clipfile.export.pdf.font.FontChooser;
import org.clipfile.export.pdf.font.FontLibrary;
import org.clipfile.export.pdf.font.FontSubset;
import org.junit.jupiter.api.Test;

class ShadowsTest {
  private final FontSubset font =
      new DocumentFonts().of(new FontChooser(FontLibrary.shared(), "ur").fallback());

  @Test
  void equalLettersBeginMoreThanAThirdOfTheSecondApart() {
    List<Cluster> parted = parted("ama", 200, 10, 900);
    assertThat(begin(parted, 2)).isGreaterThan(parted.get(2).advance() / 3);
  }

  @Test
  void theLineStaysAsLongAsItWas() {
    List<Cluster> parted = parted("ama", 200, 10, 900);
    assertThat(parted.stream().mapToDouble(Cluster::advance).sum()).isEqualTo(1110);
  }

  @Test
  void otherLettersAndThoseFarEnoughStay() {
    assertThat(advances(parted("amb", 200, 10, 900))).containsExactly(200.0, 10.0, 900.0);
    assertThat(advances(parted("ama", 400, 10, 900))).containsExactly(400.0, 10.0, 900.0);
  }

  private static double begin(List<Cluster> clusters, int place) {
    return clusters.stream().limit(place).mapToDouble(Cluster::advance).sum();
  }

  private static List<Double> advances(List<Cluster> clusters) {
    return clusters.stream().map(Cluster::advance).toList();
  }

  private List<Cluster> parted(String text, int... advances) {
    var clusters = new ArrayList<Cluster>();
    for (int i = 0; i < advances.length; i++) {
      int glyph = font.cluster(text.substring(i, i + 1), advances[i], List.of());
      Cluster.Kind kind = Cluster.Kind.LETTER;
      clusters.add(new Cluster(i, i + 1, font, glyph, advances[i], List.of(), kind));
    }
    Shadows.part(clusters, text);
    return clusters;
  }
}
