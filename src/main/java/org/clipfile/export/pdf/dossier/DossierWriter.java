package org.clipfile.export.pdf.dossier;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clipfile.export.pdf.document.Facts;
import org.clipfile.export.pdf.text.Clean;
import org.clipfile.model.Clipping;
import org.clipfile.model.dossier.DossierPlan;

/**
 * Sets many clippings as one PDF that can be filed: PDF/A-2a and PDF/UA-1, with cover, contents,
 * index and a list of what could not be shown. However many there are, one at a time is in memory,
 * and what is painted goes to a file in the system's temporary folder until the end. Thread-safe.
 */
public final class DossierWriter {
  /** So many bytes of painted pages and pictures stay in memory; the rest goes to a file. */
  private static final long IN_MEMORY = 32L << 20;

  /**
   * Writes a dossier. The same clippings and plan give the same bytes on one machine. Does not
   * close the stream, which holds nothing of use where it fails.
   *
   * @param ids the clippings, in order; one that is named twice stands once
   * @return what could not be shown, a sentence each; empty where all is well
   * @throws IOException where the stream or the temporary folder refuses
   * @throws CancellationException where the listener stopped it
   */
  public List<String> write(
      long[] ids,
      DossierPlan plan,
      DossierSource source,
      DossierListener listener,
      OutputStream out)
      throws IOException {
    Wording wording = Wording.in(plan.language());
    var omissions = new Omissions(wording);
    List<Member> members = members(ids, source, listener, omissions);
    try (PDDocument document = document();
        var beside = Executors.newSingleThreadExecutor(daemon())) {
      var binding = new Binding(document, plan, wording, members, omissions, beside);
      binding.bind(Grouping.of(members, plan.grouping(), wording), source, listener);
      binding.write(facts(plan, wording), new Stoppable(out, listener));
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause()); // it is made with one
    }
    return omissions.sentences();
  }

  /**
   * Writes what shows how a dossier will look: its cover, its contents and its first article, set
   * as {@link #write} sets them. The pages bear no numbers, which are known only once all is set.
   *
   * @return the number of the page that the article begins on, from 0; that of no page where there
   *     is no article
   */
  public int writeSample(
      long[] ids,
      DossierPlan plan,
      DossierSource source,
      DossierListener listener,
      OutputStream out)
      throws IOException {
    Wording wording = Wording.in(plan.language());
    var omissions = new Omissions(wording);
    List<Member> members = members(ids, source, listener, omissions);
    List<Group> groups = Grouping.of(members, plan.grouping(), wording);
    try (PDDocument document = document()) {
      var binding = new Binding(document, plan, wording, members, omissions, Runnable::run);
      binding.bind(groups.stream().limit(1).map(Group::first).toList(), source, listener);
      binding.writeUnnumbered(facts(plan, wording), out);
      return binding.firstArticlePage();
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause()); // it is made with one
    }
  }

  private static PDDocument document() {
    return new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
  }

  private static List<Member> members(
      long[] ids, DossierSource source, DossierListener listener, Omissions omissions) {
    Map<Long, Member> members = new LinkedHashMap<>();
    for (long id : ids) {
      stopWhereAsked(listener);
      if (!members.containsKey(id)) {
        Optional<Clipping> clipping = source.clipping(id);
        clipping.ifPresentOrElse(
            found -> members.put(id, Member.of(found, source.story(id))),
            () -> omissions.missing(id));
      }
    }
    return new ArrayList<>(members.values());
  }

  private static ThreadFactory daemon() {
    return Thread.ofPlatform().daemon().name("dossier-pages").factory();
  }

  static void stopWhereAsked(DossierListener listener) {
    if (listener.stopped()) {
      throw new CancellationException("The dossier was cancelled.");
    }
  }

  private static Facts facts(DossierPlan plan, Wording wording) {
    String title = Clean.line(plan.title());
    String note = plan.note() == null ? "" : Clean.line(plan.note());
    return new Facts(
        title.isEmpty() ? wording.text("cover") : title,
        List.of(),
        null,
        note.isEmpty() ? null : note,
        null,
        null,
        List.of(),
        wording.language(),
        wording.direction(title).isRightToLeft(),
        plan.date().atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  /** The writing of a large file takes its time too. */
  private static final class Stoppable extends FilterOutputStream {
    private final DossierListener listener;

    Stoppable(OutputStream out, DossierListener listener) {
      super(out);
      this.listener = listener;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      stopWhereAsked(listener);
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
