package org.clipfile.ingest.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Sets a PDF for a test, line by line where the test says. One thread. */
final class Made {
  static final double HEAD = 810;
  static final double FOOT = 30;

  private final PDDocument document = new PDDocument();
  private final PDFont regular = font("NotoSerif-Regular");
  private final PDFont bold = font("NotoSerif-Bold");
  private final PDFont hebrew = font("NotoSerifHebrew-Regular");

  private PDFont font(String name) {
    String path = "/org/clipfile/export/pdf/fonts/" + name + ".ttf";
    try (InputStream in = Made.class.getResourceAsStream(path)) {
      return PDType0Font.load(document, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() {
    return document;
  }

  Made page() {
    document.addPage(new PDPage(PDRectangle.A4));
    return this;
  }

  Made title(String title) {
    document.getDocumentInformation().setTitle(title);
    return this;
  }

  Made text(double x, double y, double size, String text) {
    return text(x, y, size, 0, regular, text);
  }

  Made bold(double x, double y, double size, String text) {
    return text(x, y, size, 0, bold, text);
  }

  /** A text whose letters stand apart. */
  Made spaced(double x, double y, double size, double apart, String text) {
    return text(x, y, size, apart, regular, text);
  }

  /** A Hebrew text as it looks from left to right. */
  Made hebrew(double x, double y, double size, String look) {
    return text(x, y, size, 0, hebrew, look);
  }

  /** Lines under one another. */
  Made lines(double x, double top, double size, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(x, top - i * size * 1.2, size, lines[i]);
    }
    return this;
  }

  private Made text(double x, double y, double size, double apart, PDFont font, String text) {
    try (var content = content()) {
      content.beginText();
      content.setFont(font, (float) size);
      content.setCharacterSpacing((float) apart);
      content.newLineAtOffset((float) x, (float) y);
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A photograph of noise, packed as JPEG. */
  PDImageXObject photograph(int width, int height) {
    try {
      return JPEGFactory.createFromImage(document, noise(width, height));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A drawing, packed without loss. */
  PDImageXObject drawing(int width, int height) {
    try {
      return LosslessFactory.createFromImage(document, noise(width, height));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage noise(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var random = new Random(width);
    for (int i = 0; i < width * height; i++) {
      image.setRGB(i % width, i / width, random.nextInt(1 << 24));
    }
    return image;
  }

  Made image(PDImageXObject image, double x, double y, double width, double height) {
    try (var content = content()) {
      content.drawImage(image, (float) x, (float) y, (float) width, (float) height);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private PDPageContentStream content() throws IOException {
    PDPage page = document.getPage(document.getNumberOfPages() - 1);
    return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The file, locked with a password, which may be empty. */
  byte[] locked(String password) throws IOException {
    var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return bytes();
  }

  /** A text broken into lines of at most so many characters. */
  static String[] broken(String text, int length) {
    var lines = new StringBuilder();
    int line = 0;
    for (String word : List.of(text.split(" ", -1))) {
      if (line > 0 && line + 1 + word.length() > length) {
        lines.append('\n');
        line = 0;
      }
      lines.append(line == 0 ? "" : " ").append(word);
      line += word.length() + (line == 0 ? 0 : 1);
    }
    return Arrays.stream(lines.toString().split("\n", -1)).toArray(String[]::new);
  }
}
