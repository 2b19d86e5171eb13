package org.clipfile.export.pdf.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.clipfile.export.pdf.PaintedText;
import org.clipfile.export.pdf.VeraPdf;
import org.clipfile.model.Clipping;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.Picture;
import org.clipfile.model.dossier.DossierGrouping;
import org.clipfile.model.dossier.DossierPlan;
import org.junit.jupiter.api.Test;

class DossierWriterTest {
  private static final DossierPlan PLAN =
      DossierPlan.of("The storm gates", LocalDate.of(2026, 3, 1)).foundBy("gates OR ворота");

  /** A dossier as it was written. */
  private static final class Bound {
    private final byte[] bytes;
    private final List<String> omissions;

    Bound(byte[] bytes, List<String> omissions) {
      this.bytes = bytes;
      this.omissions = omissions;
    }

    byte[] bytes() {
      return bytes;
    }

    List<String> omissions() {
      return omissions;
    }
  }

  private static Bound bound(Harbours harbours, DossierPlan plan) throws IOException {
    var out = new ByteArrayOutputStream();
    List<String> omissions =
        new DossierWriter().write(harbours.ids(), plan, harbours, DossierListener.NONE, out);
    return new Bound(out.toByteArray(), omissions);
  }

  @Test
  void theCoverTellsWhatItIs() throws IOException {
    DossierPlan plan = PLAN.noted("For the board.\n\nIn confidence.");
    try (PDDocument document = Loader.loadPDF(bound(Harbours.of(13), plan).bytes())) {
      assertThat(text(document, 1))
          .contains(
              "The storm gates",
              "For the board.",
              "In confidence.",
              "Search: gates OR ворота",
              "Published: 5 January 2026 – 9 January 2026",
              "13 articles from 12 publications",
              "Put together on 1 March 2026");
      assertThat(PaintedText.of(document, 1, 1)).doesNotContain("Page 1");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("The storm gates");
    }
  }

  @Test
  void theContentsLeadToThePagesThatTheyName() throws IOException {
    for (boolean newPages : new boolean[] {true, false}) {
      DossierPlan plan = PLAN.grouped(DossierGrouping.PUBLICATION).withNewPages(newPages);
      try (PDDocument document = Loader.loadPDF(bound(Harbours.of(30), plan).bytes())) {
        int links = 0;
        for (PDAnnotation annotation : document.getPage(1).getAnnotations()) {
          String told = annotation.getContents();
          int page = Integer.parseInt(told.substring(told.lastIndexOf(' ') + 1));
          String words = told.substring(0, told.lastIndexOf(", page "));
          assertThat(target(document, (PDAnnotationLink) annotation)).isEqualTo(page);
          if (words.chars().allMatch(c -> c < 0x250)) { // extractors agree on such words alone
            assertThat(folded(text(document, page))).contains(words);
          }
          assertThat(PaintedText.of(document, page, page)).contains("Page " + page + " of ");
          links++;
        }
        assertThat(links).isGreaterThan(30);
      }
    }
  }

  private static int target(PDDocument document, PDAnnotationLink link) throws IOException {
    PDPage page = ((PDPageDestination) link.getDestination()).getPage();
    return document.getPages().indexOf(page) + 1;
  }

  @Test
  void theIndexLeadsToPublicationsAndPlaces() throws IOException {
    Harbours harbours = Harbours.of(26);
    try (PDDocument document = Loader.loadPDF(bound(harbours, PLAN).bytes())) {
      int last = document.getNumberOfPages();
      assertThat(text(document, last)).contains("Index", "Publications", "Places", "PORT ELWIN");
      var daily = new ArrayList<Integer>();
      for (PDAnnotation annotation : document.getPage(last - 1).getAnnotations()) {
        if (annotation.getContents().startsWith("The Daily Tide, page ")) {
          daily.add(target(document, (PDAnnotationLink) annotation));
        }
      }
      assertThat(daily).hasSize(3).isSorted();
      for (int page : daily) {
        assertThat(text(document, page)).contains("Harbour gates pass their first full test");
      }
    }
  }

  @Test
  void theOutlineHasGroupsAndInThemTheArticles() throws IOException {
    DossierPlan plan = PLAN.grouped(DossierGrouping.CATEGORY);
    try (PDDocument document = Loader.loadPDF(bound(Harbours.of(4), plan).bytes())) {
      var titles = new ArrayList<String>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        item.children().forEach(below -> titles.add("- " + below.getTitle()));
      }
      assertThat(titles)
          .containsExactly(
              "The storm gates",
              "Contents",
              "Harbour",
              "- Harbour gates pass their first full test 1",
              "- Les portes du port réussissent leur premier essai 3",
              "Weather",
              "- Sturmtore bestehen die erste Prüfung 2",
              "- Ворота гавани прошли первое испытание 4",
              "Index");
    }
  }

  @Test
  void sixtyArticlesInManyScriptsAreArchivableAndAccessible() throws IOException {
    Harbours harbours = Harbours.of(60).body(7, "<p>Look: \uE123 <img alt=\"A gate\"></p>");
    DossierPlan plan = PLAN.grouped(DossierGrouping.DAY).withNewPages(false);
    Bound bound = bound(harbours, plan);
    assertThat(VeraPdf.brokenRules(bound.bytes())).isEmpty();
    assertThat(Tagged.unreached(bound.bytes())).isEmpty();
  }

  @Test
  void sameInputGivesSameBytes() throws IOException {
    DossierPlan plan = PLAN.grouped(DossierGrouping.STORY);
    assertThat(bound(Harbours.of(14), plan).bytes())
        .isEqualTo(bound(Harbours.of(14), plan).bytes());
  }

  @Test
  void whatCouldNotBeShownIsListed() throws IOException {
    Harbours harbours =
        Harbours.of(3).body(2, "<p>\uE123 <img src=\"clip:/picture/a\" alt=\"A gate\"></p>");
    long[] ids = {1, 2, 3, 99};
    var out = new ByteArrayOutputStream();
    List<String> omissions =
        new DossierWriter().write(ids, PLAN, harbours, DossierListener.NONE, out);
    assertThat(omissions)
        .contains(
            "Clipping 99 is not in the archive any more.",
            "“Sturmtore bestehen die erste Prüfung 2”: The picture “A gate” is not in the archive.")
        .anyMatch(o -> o.contains("U+E123"));
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(folded(text(document, document.getNumberOfPages())))
          .contains("Omissions", "Clipping 99 is not in the archive any more.", "U+E123");
    }
  }

  @Test
  void aSourceThatCannotBeReadEndsTheDossier() {
    String picture = "<img src=\"clip:/picture/%s\" alt=\"A gate\">".formatted("a".repeat(64));
    Harbours harbours = Harbours.of(3).body(2, picture);
    var failing =
        new DossierSource() {
          @Override
          public Optional<Clipping> clipping(long id) {
            return harbours.clipping(id);
          }

          @Override
          public long story(long id) {
            return harbours.story(id);
          }

          @Override
          public Optional<Picture> picture(String sha256) {
            throw new IllegalStateException("The disk is gone.");
          }
        };
    assertThatThrownBy(() ->
            new DossierWriter()
                .write(
                    harbours.ids(),
                    PLAN,
                    failing,
                    DossierListener.NONE,
                    new ByteArrayOutputStream()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The disk is gone.");
  }

  @Test
  void whatTheOwnerNotedIsShownOnlyWhenAskedFor() throws IOException {
    Harbours harbours =
        Harbours.of(1).marks(1, "Ask the press office.", "new storm gates", "Which ones?");
    assertThat(text(bound(harbours, PLAN).bytes()))
        .doesNotContain("Ask the press office.", "Which ones?", "Notes");
    assertThat(text(bound(harbours, PLAN.on(PdfOptions.STANDARD.withNotes())).bytes()))
        .contains("Notes", "Ask the press office.", "Which ones?");
    assertThat(text(bound(harbours, PLAN.on(PdfOptions.STANDARD.withHighlights())).bytes()))
        .doesNotContain("Ask the press office.", "Which ones?");
  }

  @Test
  void picturesAreLeftOutWhereNotWanted() throws IOException {
    Harbours harbours =
        Harbours.of(1).body(1, "<p>A gate.</p><img src=\"clip:/picture/a\" alt=\"Dusk\">");
    assertThat(bound(harbours, PLAN.on(PdfOptions.STANDARD.withoutPictures())).omissions())
        .isEmpty();
    assertThat(bound(harbours, PLAN).omissions()).hasSize(1);
  }

  @Test
  void aDossierOfNothingHasACoverAndSaysSo() throws IOException {
    Bound bound = bound(Harbours.of(0), PLAN);
    assertThat(text(bound.bytes())).contains("The storm gates", "0 articles");
    assertThat(VeraPdf.brokenRules(bound.bytes())).isEmpty();
  }

  @Test
  void pagesMayBeLetterInTwoColumns() throws IOException {
    var page = PdfOptions.STANDARD.on(PdfOptions.Paper.LETTER).inColumns(2).sized(9);
    DossierPlan plan = PLAN.grouped(DossierGrouping.PUBLICATION).on(page);
    byte[] bytes = bound(Harbours.of(14), plan).bytes();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      document.getPages().forEach(p -> assertThat(p.getMediaBox().getHeight()).isEqualTo(792));
    }
    assertThat(VeraPdf.brokenRules(bytes)).isEmpty();
  }

  @Test
  void aTitleFromRightToLeftTurnsTheContents() throws IOException {
    DossierPlan plan = DossierPlan.of("بوابات الميناء", LocalDate.of(2026, 3, 1));
    assertThat(VeraPdf.brokenRules(bound(Harbours.of(12), plan).bytes())).isEmpty();
  }

  @Test
  void itTellsHowFarItIsAndStopsWhereAsked() {
    Harbours harbours = Harbours.of(5);
    var told = new ArrayList<String>();
    var listener =
        new DossierListener() {
          @Override
          public void set(int done, int total, String headline) {
            told.add(done + "/" + total);
          }

          @Override
          public boolean stopped() {
            return told.size() == 3;
          }
        };
    assertThatThrownBy(() ->
            new DossierWriter()
                .write(harbours.ids(), PLAN, harbours, listener, new ByteArrayOutputStream()))
        .isInstanceOf(CancellationException.class);
    assertThat(told).containsExactly("0/5", "1/5", "2/5");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return folded(new PDFTextStripper().getText(document));
    }
  }

  private static String text(PDDocument document, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void itsOwnWordsAreInTheLanguageAskedFor() throws IOException {
    DossierPlan plan = PLAN.grouped(DossierGrouping.PUBLICATION);
    for (String[] words :
        new String[][] {
          {"es", "Página 3 de", "Índice", "Búsqueda: gates", "13 artículos de 12 publicaciones"},
          {"ko", "쪽 중 3쪽", "차례", "검색어: gates", "매체 12곳, 기사 13건"},
          {"ur", "صفحہ", "فہرست", "تلاش: ", "اشاریہ"},
          {"zh", "第 3 页，共", "目录", "搜索：gates", "12 种刊物，13 篇文章"}
        }) {
      byte[] pdf = bound(Harbours.of(13), plan.speaking(Locale.of(words[0]))).bytes();
      assertThat(VeraPdf.brokenRules(pdf)).as(words[0]).isEmpty();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(words[0]);
        assertThat(new PDFTextStripper().getText(document))
            .contains(Arrays.copyOfRange(words, 2, words.length))
            .doesNotContain("Contents", "Published:", "Search:", "articles");
        assertThat(PaintedText.of(document, 1, document.getNumberOfPages()))
            .contains(words[1])
            .doesNotContain("Page 3");
      }
    }
  }

  @Test
  void whatClipfileDoesNotSpeakIsInEnglish() throws IOException {
    assertThat(bound(Harbours.of(2), PLAN.speaking(Locale.GERMAN)).bytes())
        .isEqualTo(bound(Harbours.of(2), PLAN).bytes());
  }

  @Test
  void anUrduDossierBeginsAtTheRight() throws IOException {
    byte[] pdf = bound(Harbours.of(2), PLAN.speaking(Locale.of("ur"))).bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getViewerPreferences().getReadingDirection())
          .isEqualTo("R2L");
      var lefts = new ArrayList<Float>();
      new PDFTextStripper() {
        @Override
        protected void writeString(String line, List<TextPosition> places) {
          lefts.add(places.getLast().getXDirAdj());
        }
      }.getText(document);
      assertThat(lefts.getFirst()).as("the kicker of the cover").isGreaterThan(300);
    }
  }

  @Test
  void articlesFollowEachOtherInColumns() throws IOException {
    for (DossierGrouping grouping : List.of(DossierGrouping.NONE, DossierGrouping.CATEGORY)) {
      DossierPlan two = PLAN.grouped(grouping).on(PdfOptions.STANDARD.inColumns(2));
      byte[] apart = bound(Harbours.of(13), two).bytes();
      byte[] run = bound(Harbours.of(13), two.withNewPages(false)).bytes();
      assertThat(VeraPdf.brokenRules(run)).isEmpty();
      assertThat(Tagged.unreached(run)).isEmpty();
      try (PDDocument more = Loader.loadPDF(apart);
          PDDocument less = Loader.loadPDF(run)) {
        assertThat(less.getNumberOfPages()).isLessThan(more.getNumberOfPages());
      }
    }
  }
}
