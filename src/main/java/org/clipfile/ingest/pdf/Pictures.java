package org.clipfile.ingest.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.clipfile.ingest.Companions;

/**
 * The pictures of a document that belong to its article: no masks, no ornaments, no backgrounds, no
 * logo that stands on every page. Unpacked when they are asked for. One thread.
 */
final class Pictures implements Companions {
  private static final String NAME = "pdf:picture-";

  /** In pixels and in points. */
  private static final int SMALLEST = 48;

  private static final double SMALLEST_DRAWN = 36;

  /** A picture over so much of a page that has text lies behind it. */
  private static final double BACKGROUND = 0.8;

  /** A page with so many signs has text. */
  private static final int TEXT = 100;

  private static final int MOST = 200;

  /** All pictures together, in bytes. */
  private static final long MOST_BYTES = 96L << 20;

  private final Map<String, PDImageXObject> named = new LinkedHashMap<>();
  private final IdentityHashMap<COSStream, String> names = new IdentityHashMap<>();
  private final IdentityHashMap<COSStream, Set<Integer>> pages = new IdentityHashMap<>();
  private final Map<String, byte[]> read = new HashMap<>();
  private final PictureFiles files;
  private final int pageCount;
  private long bytes;

  Pictures(List<DrawnPage> drawn, StreamSizes sizes) {
    files = new PictureFiles(sizes);
    pageCount = drawn.size();
    for (DrawnPage page : drawn) {
      for (PageImage image : page.images()) {
        pages
            .computeIfAbsent(image.image().getCOSObject(), k -> new HashSet<>())
            .add(page.number());
      }
    }
  }

  /** What a picture of a page is called, or empty where it is none of the article's. */
  Optional<String> name(DrawnPage page, PageImage image) {
    COSStream stream = image.image().getCOSObject();
    String known = names.get(stream);
    if (known != null) {
      return Optional.of(known);
    }
    if (named.size() >= MOST || !isOfArticle(page, image)) {
      return Optional.empty();
    }
    String name = NAME + named.size();
    names.put(stream, name);
    named.put(name, image.image());
    return Optional.of(name);
  }

  private boolean isOfArticle(DrawnPage page, PageImage image) {
    PDImageXObject picture = image.image();
    Box box = image.box();
    int on = pages.getOrDefault(picture.getCOSObject(), Set.of()).size();
    boolean repeated = on >= 3 || (on == 2 && pageCount == 2);
    boolean small =
        picture.getWidth() < SMALLEST
            || picture.getHeight() < SMALLEST
            || box.width() < SMALLEST_DRAWN
            || box.height() < SMALLEST_DRAWN;
    return !picture.isStencil() && !repeated && !small && !isBackground(page, box);
  }

  /** Of a scan whose text was recognised, the page's picture is what was saved. */
  private static boolean isBackground(DrawnPage page, Box box) {
    double share = box.width() * box.height() / (page.box().width() * page.box().height());
    return share > BACKGROUND && page.signs() > TEXT && !page.invisible();
  }

  @Override
  public Optional<byte[]> find(String path) {
    return Optional.empty();
  }

  @Override
  public Optional<byte[]> findAt(String url) {
    PDImageXObject image = named.get(url);
    if (image == null || bytes > MOST_BYTES) {
      return Optional.empty();
    }
    byte[] file = read.computeIfAbsent(url, u -> files.of(image));
    bytes += file.length;
    return file.length == 0 ? Optional.empty() : Optional.of(file);
  }
}
