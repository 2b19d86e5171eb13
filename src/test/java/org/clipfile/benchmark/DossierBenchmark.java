package org.clipfile.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.clipfile.export.pdf.PdfWriter;
import org.clipfile.export.pdf.dossier.DossierListener;
import org.clipfile.export.pdf.dossier.DossierSource;
import org.clipfile.export.pdf.dossier.DossierWriter;
import org.clipfile.model.Clipping;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.model.dossier.DossierPlan;
import org.clipfile.testing.Reads;
import org.clipfile.testing.TempFolder;

/**
 * PDF beside WeasyPrint and Chromium, where they are installed, on the sample clippings: each as
 * one article, Clipfile warm, and all of them over and over as a dossier of so many articles (200
 * unless the argument says otherwise), Clipfile's first and later ones in a process warmed by the
 * articles.
 */
final class DossierBenchmark {
  private static final Path SAMPLES = Path.of("sample-clips");
  private static final int WARM_UP = 6;
  private static final int ROUNDS = 5;

  /**
   * Dossiers that are bound before one is timed: the compiler of the JVM is done with them late.
   */
  private static final int DOSSIERS = 12;

  private static final List<String> SINGLES = List.of("en", "zh", "ar", "hi");

  private final Map<String, Picture> pictures = new HashMap<>();
  private final List<Clipping> samples = new ArrayList<>();

  private DossierBenchmark() {}

  public static void main(String[] args) throws Exception {
    int articles = args.length == 0 || args[0].isEmpty() ? 200 : Integer.parseInt(args[0]);
    var benchmark = new DossierBenchmark();
    benchmark.readSamples();
    try (var folder = TempFolder.create()) {
      benchmark.singles(folder.path());
      benchmark.dossier(articles, folder.path());
    }
  }

  private void readSamples() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(SAMPLES)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      for (ParsedClipping parsed : Reads.clippings(file)) {
        parsed.pictures().forEach(picture -> pictures.put(picture.sha256(), picture));
        samples.add(clipping(samples.size() + 1, parsed));
      }
    }
  }

  private static Clipping clipping(long id, ParsedClipping parsed) {
    var original = new OriginalInfo("0".repeat(64), "a", "text", 1);
    return new Clipping(id, parsed.article(), Instant.parse("2026-01-08T18:16:10Z"), original);
  }

  private void singles(Path folder) throws Exception {
    for (int round = 0; round < WARM_UP; round++) {
      for (Clipping sample : samples) {
        pdf(sample);
      }
    }
    for (String language : SINGLES) {
      Optional<Clipping> sample =
          samples.stream().filter(s -> language.equals(s.article().language())).findFirst();
      if (sample.isPresent()) {
        single(language, sample.get(), folder);
      }
    }
  }

  private void single(String language, Clipping sample, Path folder) throws Exception {
    var ours = new Measure();
    for (int round = 0; round < 3 * ROUNDS; round++) {
      ours.time(() -> pdf(sample));
    }
    tell("one article, " + language, "Clipfile, warm", ours.wall(), ours.cpu(), pdf(sample).length);
    Path html =
        Files.writeString(folder.resolve("one.html"), PrintedPages.single(sample, this::picture));
    for (PeerProcess peer : PeerProcess.installed(folder)) {
      peers("one article, " + language, peer, html, 3, ours, pdf(sample).length);
    }
  }

  private void peers(
      String what, PeerProcess peer, Path html, int rounds, Measure ours, long ourBytes)
      throws Exception {
    PeerProcess.Run best = peer.print(html, html.resolveSibling("peer.pdf"));
    for (int round = 1; round < rounds; round++) {
      PeerProcess.Run run = peer.print(html, html.resolveSibling("peer.pdf"));
      best = run.cpu() < best.cpu() ? run : best;
    }
    told(what, peer, best, ours, ourBytes);
  }

  private static void told(
      String what, PeerProcess peer, PeerProcess.Run best, Measure ours, long ourBytes) {
    tell(what, peer.name(), best.wall(), best.cpu(), best.bytes());
    System.out.printf(
        Locale.ROOT,
        "    Clipfile: %.1f times faster, %.1f times less CPU, %.2f of the size%n",
        best.wall() / ours.wall(),
        best.cpu() / ours.cpu(),
        (double) ourBytes / best.bytes());
  }

  private byte[] pdf(Clipping clipping) throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfWriter().write(clipping, this::picture, out);
    return out.toByteArray();
  }

  private Optional<Picture> picture(String sha256) {
    return Optional.ofNullable(pictures.get(sha256));
  }

  private void dossier(int articles, Path folder) throws Exception {
    var ours = new Measure();
    Path pdf = folder.resolve("dossier.pdf");
    String what = "a dossier of " + articles;
    for (int round = 0; round < DOSSIERS; round++) {
      var one = new Measure();
      one.time(() -> bind(articles, pdf));
      tell(what, "Clipfile's number " + (round + 1), one.wall(), one.cpu(), Files.size(pdf));
    }
    for (int round = 0; round < ROUNDS; round++) {
      ours.time(() -> bind(articles, pdf));
    }
    tell(what, "Clipfile, warm", ours.wall(), ours.cpu(), Files.size(pdf));
    List<Clipping> all =
        LongStream.range(0, articles).mapToObj(i -> source().clipping(i).orElseThrow()).toList();
    Path html =
        Files.writeString(folder.resolve("all.html"), PrintedPages.dossier(all, this::picture));
    for (PeerProcess peer : PeerProcess.installed(folder)) {
      var beside = new Measure(); // by turns: before and after, while the machine does the same
      beside.time(() -> bind(articles, pdf));
      PeerProcess.Run run = peer.print(html, html.resolveSibling("peer.pdf"));
      beside.time(() -> bind(articles, pdf));
      tell(what, "Clipfile beside it", beside.wall(), beside.cpu(), Files.size(pdf));
      told(what, peer, run, beside, Files.size(pdf));
    }
  }

  private void bind(int articles, Path pdf) throws IOException {
    long[] ids = LongStream.range(0, articles).toArray();
    DossierPlan plan = DossierPlan.of("Sample clippings", LocalDate.of(2026, 3, 1));
    try (var out = Files.newOutputStream(pdf)) {
      new DossierWriter().write(ids, plan, source(), DossierListener.NONE, out);
    }
  }

  private DossierSource source() {
    return new DossierSource() {
      @Override
      public Optional<Clipping> clipping(long id) {
        return Optional.of(samples.get((int) (id % samples.size())));
      }

      @Override
      public long story(long id) {
        return 0;
      }

      @Override
      public Optional<Picture> picture(String sha256) {
        return DossierBenchmark.this.picture(sha256);
      }
    };
  }

  private static void tell(String what, String who, double wall, double cpu, long bytes) {
    System.out.printf(
        Locale.ROOT,
        "%s: %s wall %.0f ms, CPU %.0f ms, %.0f kB%n",
        what,
        who,
        wall,
        cpu,
        bytes / 1e3);
  }
}
