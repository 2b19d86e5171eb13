package org.clipfile.ingest.readlater;

import java.util.List;
import java.util.stream.Stream;
import org.clipfile.ingest.Format;

/** The exports of read-later services, and the bookmarks of browsers. */
public final class ReadLater {
  private static final List<Export> EXPORTS =
      Stream.of(
              Stream.of(new OmnivoreZip(), new ReadeckZip()),
              Stream.of(
                  new WallabagJson(),
                  new KarakeepJson(),
                  new PocketHighlights(),
                  new OmnivoreJson()),
              CsvExport.ALL.stream(),
              LinkList.ALL.stream())
          .<Export>flatMap(exports -> exports)
          .toList();

  /** Their formats, in the order they are to be asked in. */
  public static final List<Format> FORMATS =
      EXPORTS.stream()
          .<Format>flatMap(export -> Stream.of(new EntryReader(export), new ExportBundle(export)))
          .toList();

  private ReadLater() {}
}
