package org.clipfile.ingest.office;

import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.ByteArrayOutputStream;
import org.clipfile.ingest.office.RtfState.Place;
import org.jspecify.annotations.Nullable;

/** Which group of an RTF file holds what. */
final class RtfPlaces {
  private RtfPlaces() {}

  /**
   * Where the text of the group goes that a command opens, or null where it opens none.
   *
   * @param optional whether programs that do not know the command shall pass over its group
   */
  static @Nullable Place of(Command command, boolean optional) {
    return switch (command) {
      case stylesheet -> Place.STYLES;
      case title -> Place.TITLE;
      case author -> Place.AUTHOR;
      case keywords -> Place.KEYWORDS;
      case creatim -> Place.CREATED;
      case pict -> Place.PICTURE;
      case fldinst -> Place.INSTRUCTION;
      case listtext, pntext -> Place.MARKER;
      case footnote -> Place.NOTE;
      case field, fldrslt, shppict, shp, shpinst, shptxt, rtf, cs, ts, ds -> null;
      case info -> null; // what it holds are places of their own
      case optionalcommand, nonshppict, nonesttables -> Place.NOWHERE;
      default ->
          optional || command.getCommandType() == CommandType.Destination ? Place.NOWHERE : null;
    };
  }

  /** The bytes that are written as hexadecimal digits; other characters are passed over. */
  static byte[] hex(CharSequence digits) {
    var bytes = new ByteArrayOutputStream(digits.length() / 2);
    int high = -1;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit >= 0 && high < 0) {
        high = digit;
      } else if (digit >= 0) {
        bytes.write(high << 4 | digit);
        high = -1;
      }
    }
    return bytes.toByteArray();
  }
}
