package org.clipfile.ingest.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * To how much the streams of a file unpack. PDFBox unpacks a stream into memory, however large: its
 * size is measured before that. One thread.
 */
final class StreamSizes {
  /** To so many bytes a stream may unpack. */
  static final long LARGEST = 64L << 20;

  /** A stream packed to less cannot unpack to more than {@link #LARGEST}. */
  private static final long HARMLESS = 16 << 10;

  /** So wide a row may be of which a packed one notes the differences. */
  private static final int WIDEST_ROW = 1 << 20;

  private static final Set<String> PICTURES =
      Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

  private final IdentityHashMap<COSStream, Long> known = new IdentityHashMap<>();

  /**
   * To how many bytes a stream unpacks.
   *
   * @throws Budget.Exhausted where it is more than a stream may
   */
  long of(COSStream stream) {
    Long size = known.get(stream);
    if (size == null) {
      size = measure(stream);
      known.put(stream, size);
    }
    if (size > LARGEST) {
      throw new Budget.Exhausted("a stream unpacks to more than " + (LARGEST >> 20) + " MB");
    }
    return size;
  }

  /** Looks at every stream that an object holds or refers to, such as the program of a font. */
  void check(COSBase object, int depth) {
    if (depth < 0) {
      return;
    }
    if (object instanceof COSStream stream) {
      of(stream);
    }
    if (object instanceof COSDictionary dictionary) {
      for (COSName key : List.copyOf(dictionary.keySet())) {
        COSBase value = dictionary.getDictionaryObject(key);
        if (value != null && !key.equals(COSName.PARENT) && !key.equals(COSName.P)) {
          check(value, depth - 1);
        }
      }
    }
    if (object instanceof COSArray array && array.size() < 100) {
      for (int i = 0; i < array.size(); i++) {
        COSBase value = array.getObject(i);
        if (value != null) {
          check(value, depth - 1);
        }
      }
    }
  }

  private static long measure(COSStream stream) {
    List<COSName> filters = filters(stream);
    long packed = stream.getLength();
    if (filters.isEmpty()) {
      return packed;
    }
    if (hasWideRows(stream)) {
      return Long.MAX_VALUE;
    }
    if (filters.size() == 1 && packed < HARMLESS) {
      return packed * 4;
    }
    long size = packed;
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < filters.size() && !PICTURES.contains(filters.get(i).getName()); i++) {
        boolean last = i == filters.size() - 1;
        var out = new Bounded(last ? OutputStream.nullOutputStream() : new ByteArrayOutputStream());
        try {
          FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
        } catch (IOException | RuntimeException e) {
          if (out.count > LARGEST) {
            return Long.MAX_VALUE;
          }
          return out.count; // it breaks off: so much of it can be read
        }
        size = Math.max(size, out.count);
        in = new ByteArrayInputStream(out.bytes());
      }
    } catch (IOException e) {
      return size; // nothing of it can be read
    }
    return size;
  }

  private static boolean hasWideRows(COSStream stream) {
    return switch (stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP)) {
      case COSDictionary parameters -> isWide(parameters);
      case COSArray several ->
          several.toList().stream()
              .anyMatch(p -> p instanceof COSDictionary parameters && isWide(parameters));
      case null, default -> false;
    };
  }

  private static boolean isWide(COSDictionary parameters) {
    long columns = parameters.getInt(COSName.COLUMNS, 1);
    long colors = parameters.getInt(COSName.COLORS, 1);
    return columns > WIDEST_ROW || colors > 64 || columns < 0;
  }

  private static List<COSName> filters(COSStream stream) {
    return switch (stream.getFilters()) {
      case COSName name -> List.of(name);
      case COSArray names ->
          names.toList().stream()
              .filter(COSName.class::isInstance)
              .map(COSName.class::cast)
              .toList();
      case null, default -> List.of();
    };
  }

  private static final class Bounded extends OutputStream {
    private final OutputStream out;
    private long count;

    Bounded(OutputStream out) {
      this.out = out;
    }

    byte[] bytes() {
      return out instanceof ByteArrayOutputStream kept ? kept.toByteArray() : new byte[0];
    }

    @Override
    public void write(int b) throws IOException {
      add(1);
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      add(length);
      out.write(bytes, offset, length);
    }

    private void add(int length) throws IOException {
      count += length;
      if (count > LARGEST) {
        throw new IOException("too large");
      }
    }
  }
}
