package org.clipfile.export.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
  @Test
  void itSaysTheColoursOfTheScreen() {
    ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
    assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
    assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
    var space = new ICC_ColorSpace(profile);
    for (int rgb = 0; rgb < 0x1000; rgb += 7) {
      float[] color = {(rgb >> 8) / 15f, (rgb >> 4 & 15) / 15f, (rgb & 15) / 15f};
      float[] back = space.toRGB(color);
      for (int i = 0; i < 3; i++) {
        assertThat(back[i]).isCloseTo(color[i], within(1 / 255f));
      }
    }
  }

  @Test
  void itIsShort() {
    assertThat(SrgbProfile.bytes()).hasSizeLessThan(600);
  }
}
