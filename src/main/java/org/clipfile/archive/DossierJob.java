package org.clipfile.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.clipfile.export.Exporter;
import org.clipfile.export.pdf.dossier.DossierListener;
import org.clipfile.export.pdf.dossier.DossierSource;
import org.clipfile.model.Clipping;
import org.clipfile.model.PagePictures;
import org.clipfile.model.Picture;
import org.clipfile.model.StoryPart;
import org.clipfile.model.dossier.DossierPlan;
import org.clipfile.store.ClippingStore;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;

/** The binding of one dossier. Used once, by one thread. */
final class DossierJob implements DossierListener {
  private final ClippingStore store;
  private final Exporter exporter;
  private final Progress progress;
  private final Cancellation cancellation;

  DossierJob(ClippingStore store, Exporter exporter, Progress progress, Cancellation cancellation) {
    this.store = store;
    this.exporter = exporter;
    this.progress = progress;
    this.cancellation = cancellation;
  }

  ExportReport run(long[] ids, DossierPlan plan, Path target) {
    Path file =
        Files.isDirectory(target) ? target.resolve(FileNames.safe(plan.title()) + ".pdf") : target;
    var omissions = new ArrayList<String>();
    var source = new Stored(store, store.storyParts(ids));
    try {
      Path written =
          WholeFile.write(
              file, out -> omissions.addAll(exporter.writeDossier(ids, plan, source, this, out)));
      return new ExportReport(List.of(written), List.copyOf(omissions));
    } catch (CancellationException e) {
      return new ExportReport(List.of(), List.of());
    }
  }

  /**
   * What its cover and its first article will look like.
   *
   * @throws CancellationException where it was cancelled
   */
  PagePictures show(long[] ids, DossierPlan plan, int dpi) {
    return exporter.firstPages(ids, plan, new Stored(store, store.storyParts(ids)), this, dpi);
  }

  @Override
  public void set(int done, int total, String headline) {
    progress.update(done, total, headline);
  }

  @Override
  public boolean stopped() {
    return cancellation.requested();
  }

  private record Stored(ClippingStore store, Map<Long, StoryPart> stories)
      implements DossierSource {
    @Override
    public Optional<Clipping> clipping(long id) {
      return store.clipping(id);
    }

    @Override
    public long story(long id) {
      StoryPart part = stories.get(id);
      return part == null ? 0 : part.story();
    }

    @Override
    public Optional<Picture> picture(String sha256) {
      return store.picture(sha256);
    }
  }
}
