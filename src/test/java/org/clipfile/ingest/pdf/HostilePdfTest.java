package org.clipfile.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are locked, damaged, or made to exhaust whoever reads them. */
class HostilePdfTest {
  private static final String TEXT = "The ferry crossed the river again.";

  @TempDir Path folder;

  @Test
  void aFileThatOpensWithoutAPasswordIsRead() throws IOException {
    assertThat(text(page().locked(""))).isEqualTo(TEXT);
  }

  @Test
  void aFileThatWantsAPasswordIsRefusedAndSaysSo() throws IOException {
    Outcome.Rejected why = refused(page().locked("secret"));

    assertThat(why.reason()).isEqualTo(RejectReason.UNREADABLE);
    assertThat(why.detail()).contains("password");
  }

  @Test
  void aFileWithoutItsTableOfObjectsIsRepaired() throws IOException {
    byte[] whole = page().bytes();
    String start = new String(whole, StandardCharsets.ISO_8859_1);
    int table = start.lastIndexOf("startxref");

    assertThat(text(Arrays.copyOf(whole, table))).isEqualTo(TEXT);
  }

  @Test
  void aCutFileIsReadOrRefused() throws IOException {
    byte[] whole = page().bytes();
    for (int length = 9; length < whole.length; length += whole.length / 40) {
      assertThat(Reads.all(file(Arrays.copyOf(whole, length)))).hasSize(1);
    }
    assertThat(refused("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)).reason())
        .isEqualTo(RejectReason.DAMAGED);
  }

  @Test
  void aPageThatUnpacksToGigabytesIsNotUnpacked() throws IOException {
    Made made = new Made().page();
    made.document().getPage(0).getCOSObject().setItem(COSName.CONTENTS, bomb(made, 1L << 30));

    assertThat(within(() -> refused(made.bytes())).reason()).isEqualTo(RejectReason.TOO_LARGE);
  }

  @Test
  void aPageThatCannotBeReadIsNamedAndTheOthersAreKept() throws IOException {
    Made made = page().page();
    made.document().getPage(1).getCOSObject().setItem(COSName.CONTENTS, bomb(made, 200L << 20));

    assertThat(within(() -> text(made.bytes())))
        .isEqualTo(TEXT + "\n\n" + PdfArticle.BROKEN.formatted(2));
  }

  @Test
  void formsThatDrawThemselvesAndEachOtherEnd() throws IOException {
    Made made = page();
    COSStream form = made.document().getDocument().createCOSStream();
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, box());
    try (OutputStream out = form.createOutputStream()) {
      out.write("/F Do /F Do /F Do /F Do ".repeat(5).getBytes(StandardCharsets.US_ASCII));
    }
    var forms = new COSDictionary();
    forms.setItem("F", form);
    var resources = new COSDictionary();
    resources.setItem(COSName.XOBJECT, forms);
    form.setItem(COSName.RESOURCES, resources);
    made.page();
    COSDictionary second = made.document().getPage(1).getCOSObject();
    second.setItem(COSName.RESOURCES, resources);
    COSStream content = made.document().getDocument().createCOSStream();
    try (OutputStream out = content.createOutputStream()) {
      out.write("/F Do".getBytes(StandardCharsets.US_ASCII));
    }
    second.setItem(COSName.CONTENTS, content);

    assertThat(within(() -> text(made.bytes()))).startsWith(TEXT);
  }

  @Test
  void pagesThatHoldEachOtherEnd() throws IOException {
    Made made = page();
    COSDictionary root = made.document().getPages().getCOSObject();
    root.getCOSArray(COSName.KIDS).add(root);
    root.setInt(COSName.COUNT, 1_000_000);

    assertThat(within(() -> text(made.bytes()))).isEqualTo(TEXT);
  }

  @Test
  void twoThousandPagesAreRead() throws IOException {
    Made made = page();
    COSDictionary first = made.document().getPage(0).getCOSObject();
    for (int i = 1; i < 2000; i++) {
      COSDictionary page = made.page().document().getPage(i).getCOSObject();
      page.setItem(COSName.CONTENTS, first.getItem(COSName.CONTENTS));
      page.setItem(COSName.RESOURCES, first.getItem(COSName.RESOURCES));
    }

    assertThat(within(() -> text(made.bytes()))).startsWith(TEXT).endsWith(TEXT);
  }

  private static Made page() {
    return new Made().page().text(50, 700, 10, TEXT);
  }

  private static COSArray box() {
    var box = new COSArray();
    box.setFloatArray(new float[] {0, 0, 100, 100});
    return box;
  }

  /** A stream of spaces, packed a thousandfold. */
  private static COSStream bomb(Made made, long size) throws IOException {
    var packed = new ByteArrayOutputStream();
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    try (var out = new DeflaterOutputStream(packed)) {
      for (long written = 0; written < size; written += spaces.length) {
        out.write(spaces);
      }
    }
    COSStream stream = made.document().getDocument().createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      packed.writeTo(out);
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T within(Reading<T> reading) {
    return Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), reading::read);
  }

  private String text(byte[] pdf) throws IOException {
    return Reads.clippings(file(pdf)).getFirst().article().bodyText();
  }

  private Outcome.Rejected refused(byte[] pdf) throws IOException {
    return ((Incoming.Refused) Reads.one(file(pdf))).why();
  }

  private Path file(byte[] pdf) throws IOException {
    return Files.write(folder.resolve("clip.pdf"), pdf);
  }
}
