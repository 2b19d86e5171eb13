package org.clipfile.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.clipfile.ingest.database.PressDatabase;
import org.clipfile.ingest.database.PressDatabaseReader;
import org.clipfile.ingest.enex.EnexBundle;
import org.clipfile.ingest.enex.EnexNoteReader;
import org.clipfile.ingest.feed.FeedReader;
import org.clipfile.ingest.feed.JsonFeedReader;
import org.clipfile.ingest.html.HtmlReader;
import org.clipfile.ingest.markdown.MarkdownReader;
import org.clipfile.ingest.mime.MailReader;
import org.clipfile.ingest.mime.MboxBundle;
import org.clipfile.ingest.mime.MhtmlReader;
import org.clipfile.ingest.office.OfficeFormat;
import org.clipfile.ingest.office.OfficeReader;
import org.clipfile.ingest.pack.EpubBundle;
import org.clipfile.ingest.pack.GzipBundle;
import org.clipfile.ingest.pack.TarBundle;
import org.clipfile.ingest.pack.ZipBundle;
import org.clipfile.ingest.pdf.PdfReader;
import org.clipfile.ingest.readlater.ReadLater;
import org.clipfile.ingest.text.TextReader;
import org.clipfile.ingest.warc.WaczBundle;
import org.clipfile.ingest.warc.WarcBundle;
import org.clipfile.ingest.warc.WarcRecordReader;
import org.clipfile.ingest.web.SingleFileZipReader;
import org.clipfile.ingest.web.WebArchiveReader;
import org.clipfile.ingest.wire.NewsMl1Reader;
import org.clipfile.ingest.wire.NewsMlReader;
import org.clipfile.ingest.wire.NinjsReader;
import org.clipfile.ingest.wire.NitfReader;

/** Every format, the most particular first: plain text takes what is left. */
final class Formats {
  static final List<Format> ALL =
      Stream.of(ReadLater.FORMATS, others()).flatMap(List::stream).toList();

  private Formats() {}

  private static List<Format> others() {
    return List.of(
        new SingleFileZipReader(),
        new PressDatabaseReader(PressDatabase.NEXIS),
        new PressDatabaseReader(PressDatabase.FACTIVA),
        new PressDatabaseReader(PressDatabase.PROQUEST),
        new OfficeReader(OfficeFormat.DOCX),
        new OfficeReader(OfficeFormat.ODT),
        new OfficeReader(OfficeFormat.WORDML),
        new OfficeReader(OfficeFormat.RTF),
        new WarcRecordReader(),
        new WarcBundle(),
        new WaczBundle(),
        new EpubBundle(),
        new ZipBundle(),
        new TarBundle(),
        new GzipBundle(),
        new PdfReader(),
        new WebArchiveReader(),
        new EnexBundle(),
        new EnexNoteReader(),
        new FeedReader(),
        new JsonFeedReader(),
        new NewsMlReader(),
        new NewsMl1Reader(),
        new NitfReader(),
        new NinjsReader(),
        new MhtmlReader(),
        new MboxBundle(),
        new MailReader(),
        new HtmlReader(),
        new MarkdownReader(),
        new TextReader());
  }
}
