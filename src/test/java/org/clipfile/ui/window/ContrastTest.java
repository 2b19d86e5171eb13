package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Contrast of text and of focus against what they stand on, in each theme, from the colours that
 * the style sheets name.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, 1.4.3 and 1.4.11</a>
 */
class ContrastTest {
  private static final String READER = "/org/clipfile/ui/reader/reader.css";
  private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern COLOUR = Pattern.compile("(-[\\w-]+):\\s*([^;]+);");

  /** Text, and what it stands on; what is half transparent lies over what comes after it. */
  private static final List<String> TEXTS =
      List.of(
          "-color-fg-default on -color-bg-default",
          "-color-fg-default on -color-bg-subtle",
          "-color-fg-default on -color-accent-subtle -color-bg-default",
          "-color-fg-default on -color-accent-muted -color-bg-subtle",
          "-color-fg-default on -color-success-subtle -color-bg-default",
          "-color-fg-default on -color-danger-subtle -color-bg-default",
          "-color-fg-muted on -color-bg-default",
          "-color-fg-muted on -color-bg-subtle",
          "-color-fg-muted on -color-accent-subtle -color-bg-default",
          "-color-fg-subtle on -color-bg-default",
          "-color-fg-subtle on -color-bg-subtle",
          "-color-fg-subtle on -color-accent-subtle -color-bg-default",
          "-color-accent-fg on -color-bg-default",
          "-color-accent-fg on -color-bg-subtle",
          "-color-accent-fg on -color-accent-subtle -color-bg-default",
          "-color-danger-fg on -color-bg-default",
          "-color-danger-fg on -color-bg-subtle",
          "-color-fg-emphasis on -color-accent-emphasis",
          "-clipfile-hit-text on -clipfile-hit",
          "-clipfile-ink on -clipfile-paper",
          "-clipfile-soft on -clipfile-paper",
          "-clipfile-link on -clipfile-paper",
          "-clipfile-ink on -clipfile-box",
          "-clipfile-soft on -clipfile-box",
          "-clipfile-ink on -clipfile-selected",
          // the search box's clauses, the sidebar's and the facet panel's lines
          "-color-fg-default on -color-success-muted -color-bg-default",
          "-color-fg-default on -color-neutral-muted -color-bg-default",
          "-color-fg-default on -color-warning-muted -color-bg-default",
          "-color-fg-default on -color-danger-muted -color-bg-subtle",
          "-color-fg-default on -color-neutral-muted -color-bg-subtle");

  /** What is read on the paper of an article, whichever paper it is. */
  private static final List<String> ON_PAPER =
      List.of(
          "-clipfile-ink on -clipfile-paper",
          "-clipfile-soft on -clipfile-paper",
          "-clipfile-link on -clipfile-paper",
          "-clipfile-ink on -clipfile-box",
          "-clipfile-soft on -clipfile-box",
          "-clipfile-link on -clipfile-box",
          "-clipfile-hit-text on -clipfile-hit",
          "-clipfile-ink on -clipfile-selected",
          "-clipfile-ink on -clipfile-found",
          "-clipfile-ink on -clipfile-yellow",
          "-clipfile-ink on -clipfile-green",
          "-clipfile-ink on -clipfile-blue",
          "-clipfile-ink on -clipfile-pink",
          "-clipfile-ink on -clipfile-orange",
          "-clipfile-soft on -clipfile-yellow",
          "-clipfile-soft on -clipfile-green",
          "-clipfile-soft on -clipfile-blue",
          "-clipfile-soft on -clipfile-pink",
          "-clipfile-soft on -clipfile-orange",
          "-clipfile-soft on -clipfile-selected",
          "-clipfile-link on -clipfile-yellow",
          "-clipfile-link on -clipfile-green",
          "-clipfile-link on -clipfile-blue",
          "-clipfile-link on -clipfile-pink",
          "-clipfile-link on -clipfile-orange");

  /** Focus, and shapes that tell something: the timeline's bars, lines under words. */
  private static final List<String> FOCUS =
      List.of(
          "-color-accent-emphasis on -color-bg-default",
          "-color-accent-emphasis on -color-bg-subtle",
          "-color-accent-fg on -color-accent-muted -color-bg-subtle",
          "-color-accent-fg on -color-danger-muted -color-bg-subtle",
          "-color-accent-emphasis on -color-accent-subtle -color-bg-default",
          "-color-neutral-emphasis/90 on -color-bg-default", // bars outside the range
          "-color-accent-fg on -color-bg-default",
          "-color-danger-emphasis on -color-bg-default"); // what was not understood, underlined

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "sepia"})
  void text_stands_out_and_focus_is_seen(String theme) {
    Map<String, Color> colours = colours(theme);
    var tooPale = new ArrayList<String>();
    TEXTS.stream().filter(pair -> contrast(pair, colours) < 4.5).forEach(tooPale::add);
    FOCUS.stream().filter(pair -> contrast(pair, colours) < 3).forEach(tooPale::add);

    assertThat(tooPale.stream().map(pair -> pair + ": " + contrast(pair, colours))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "light", "dark", "sepia",
        "light own light", "light own sepia", "light own dark",
        "dark own light", "dark own sepia", "dark own dark",
        "sepia own light", "sepia own sepia", "sepia own dark"
      })
  void an_article_can_be_read_on_every_paper(String looks) {
    String[] parts = looks.split(" own ", -1);
    Map<String, Color> colours = colours(parts[0]);
    read(READER, parts[0], colours);
    if (parts.length > 1) {
      readPaper(parts[1], colours);
    }

    assertThat(
            ON_PAPER.stream()
                .filter(pair -> contrast(pair, colours) < 4.5)
                .map(pair -> pair + ": " + contrast(pair, colours)))
        .isEmpty();
  }

  private static void readPaper(String paper, Map<String, Color> colours) {
    Matcher block = BLOCK.matcher(text(READER).replaceAll("(?s)/\\*.*?\\*/", ""));
    while (block.find()) {
      boolean ours =
          Pattern.compile(",\\s*")
              .splitAsStream(block.group(1).strip())
              .anyMatch(selector -> selector.endsWith(".reader.own-paper.paper-" + paper));
      if (ours) {
        putAll(block.group(2), colours);
      }
    }
  }

  private static double contrast(String pair, Map<String, Color> colours) {
    String[] parts = pair.split(" on ", -1);
    String[] tint = parts[0].split("/", -1);
    Color text = Objects.requireNonNull(colours.get(tint[0]), parts[0]);
    if (tint.length > 1) { // a shape's opacity in percent
      text = text.deriveColor(0, 1, 1, Integer.parseInt(tint[1]) / 100.0);
    }
    Color ground = Color.TRANSPARENT;
    for (String name : parts[1].split(" ", -1)) {
      ground = over(ground, Objects.requireNonNull(colours.get(name), name));
    }
    double one = luminance(over(text, ground));
    double other = luminance(ground);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static Color over(Color top, Color bottom) {
    double alpha = top.getOpacity();
    return bottom.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), alpha);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  /** The colours as the sheets set them one after the other, the later over the earlier. */
  private static Map<String, Color> colours(String name) {
    Theme theme = name.equals("dark") ? new PrimerDark() : new PrimerLight();
    var colours = new HashMap<String, Color>();
    String css = theme.getUserAgentStylesheet().replace(".bss", ".css");
    read(css.startsWith("/") ? css : "/" + css, name, colours);
    read("/org/clipfile/ui/window/clipfile.css", name, colours);
    if (name.equals("sepia")) {
      read("/org/clipfile/ui/window/sepia.css", name, colours);
    }
    return colours;
  }

  private static void read(String sheet, String theme, Map<String, Color> colours) {
    Matcher block = BLOCK.matcher(text(sheet).replaceAll("(?s)/\\*.*?\\*/", ""));
    while (block.find()) {
      String selector = block.group(1).strip();
      boolean ours =
          selector.equals(".root")
              || selector.equals(".reader")
              || selector.equals(".root .reader")
              || selector.startsWith(".root." + theme);
      if (ours) {
        putAll(block.group(2), colours);
      }
    }
  }

  private static void putAll(String block, Map<String, Color> colours) {
    Matcher colour = COLOUR.matcher(block);
    while (colour.find()) {
      put(colour.group(1), colour.group(2).strip(), colours);
    }
  }

  private static void put(String name, String value, Map<String, Color> colours) {
    if (name.startsWith("-fx-")) {
      return;
    }
    Color known = colours.get(value);
    colours.put(name, known == null ? Color.web(value) : known);
  }

  private static String text(String resource) {
    try (InputStream in = ContrastTest.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
