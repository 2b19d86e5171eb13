package org.clipfile.ingest.office;

import com.rtfparserkit.rtf.Command;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.jspecify.annotations.Nullable;

/** What the info group of an RTF file says of it. One thread. */
final class RtfInfo {
  private final Map<RtfState.Place, StringBuilder> texts = new EnumMap<>(RtfState.Place.class);
  private final Map<Command, Integer> created = new EnumMap<>(Command.class);

  void text(RtfState.Place place, String text) {
    texts.computeIfAbsent(place, p -> new StringBuilder()).append(text);
  }

  /** A part of the time of creation. */
  void created(Command part, int value) {
    created.putIfAbsent(part, value);
  }

  OfficeDocument.Properties read() {
    String keywords = text(RtfState.Place.KEYWORDS);
    return new OfficeDocument.Properties(
        text(RtfState.Place.TITLE),
        text(RtfState.Place.AUTHOR),
        date(),
        keywords == null ? List.of() : Arrays.asList(keywords.split("\\s*[,;]\\s*")),
        null);
  }

  private @Nullable String text(RtfState.Place place) {
    StringBuilder text = texts.get(place);
    return text == null || text.toString().isBlank() ? null : text.toString().strip();
  }

  private @Nullable ClippingDate date() {
    try {
      int year = created.getOrDefault(Command.yr, 0);
      return year < 1900
          ? null
          : ClippingDate.ofMinute(
              LocalDateTime.of(
                  year,
                  created.getOrDefault(Command.mo, 1),
                  created.getOrDefault(Command.dy, 1),
                  created.getOrDefault(Command.hr, 0),
                  created.getOrDefault(Command.min, 0)),
              DateOrigin.FIELD);
    } catch (DateTimeException e) {
      return null; // the 45th of May is no day
    }
  }
}
