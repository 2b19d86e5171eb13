package org.clipfile.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.model.query.Feature;
import org.clipfile.model.query.FileType;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.State;
import org.jspecify.annotations.Nullable;

/** Reads the values of clauses about a clipping: {@code has:image}, {@code words:>800}. */
final class StateValues {
  private static final Pattern LENGTH =
      Pattern.compile("(?<sign>[<>]=?)?(?<from>\\d{1,7})?(?:(?<dots>\\.\\.)(?<to>\\d{1,7})?)?");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private StateValues() {}

  /** What a value asks for; null where it is none. */
  static @Nullable Query read(StateWay way, String typed) {
    String value = typed.strip().toLowerCase(Locale.ROOT);
    return switch (way) {
      case HAS -> has(value);
      case LACKS -> {
        Query has = has(value);
        yield has == null ? null : new Query.Not(has);
      }
      case IS -> is(value);
      case TYPE -> {
        FileType type = named(FileType.values(), value);
        yield type == null ? null : new Query.OfType(type);
      }
      case LENGTH -> length(value);
      case STORY -> story(value);
    };
  }

  /** The values there are, as a person would list them. */
  static String choices(StateWay way) {
    return switch (way) {
      case HAS, LACKS -> list(Feature.values());
      case IS -> "article, page, read, unread, starred, recent, duplicate or trash";
      case TYPE -> list(FileType.values());
      case LENGTH -> ">800, <200 or 200..800";
      case STORY -> "the number of a clipping";
    };
  }

  /** The values there are, where they can be counted. */
  static List<String> values(StateWay way) {
    return switch (way) {
      case HAS, LACKS -> names(Feature.values());
      case IS ->
          List.of("article", "duplicate", "page", "read", "recent", "starred", "trash", "unread");
      case TYPE -> names(FileType.values());
      case LENGTH, STORY -> List.of();
    };
  }

  /** A clause in the search language. */
  static String print(Query.Length length) {
    return length.most() == Integer.MAX_VALUE
        ? ">=" + length.least()
        : length.least() + ".." + length.most();
  }

  /** A clause in the search language. */
  static String print(State state) {
    return switch (state) {
      case ARTICLE -> "is:article";
      case PAGE -> "is:page";
      case READ -> "is:read";
      case STARRED -> "is:starred";
      case TRASHED -> "is:trash";
      case UNCERTAIN_DATE -> "date:" + DateValues.UNCERTAIN;
    };
  }

  private static @Nullable Query is(String value) {
    return switch (value) {
      case "article" -> new Query.Is(State.ARTICLE);
      case "page" -> new Query.Is(State.PAGE);
      case "read" -> new Query.Is(State.READ);
      case "unread" -> new Query.Not(new Query.Is(State.READ));
      case "starred" -> new Query.Is(State.STARRED);
      case "trash" -> new Query.Is(State.TRASHED);
      case "duplicate" -> new Query.Duplicated();
      case "recent" -> new Query.Recent();
      default -> null;
    };
  }

  private static @Nullable Query has(String value) {
    Feature feature = named(Feature.values(), value);
    return feature == null ? null : new Query.Has(feature);
  }

  private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
    return Arrays.stream(values)
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElse(null);
  }

  private static <E extends Enum<E>> String list(E[] values) {
    return String.join(", ", names(values));
  }

  private static <E extends Enum<E>> List<String> names(E[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static @Nullable Query story(String value) {
    return NUMBER.matcher(value).matches() ? new Query.OfStory(Long.parseLong(value)) : null;
  }

  private static @Nullable Query length(String value) {
    Matcher m = LENGTH.matcher(value);
    if (!m.matches() || (m.group("from") == null && m.group("to") == null)) {
      return null;
    }
    String sign = m.group("sign");
    if (m.group("dots") == null) {
      int count = Integer.parseInt(m.group("from"));
      return switch (sign) {
        case null -> new Query.Length(count, count);
        case ">" -> new Query.Length(count + 1, Integer.MAX_VALUE);
        case ">=" -> new Query.Length(count, Integer.MAX_VALUE);
        case "<" -> new Query.Length(0, Math.max(0, count - 1));
        default -> new Query.Length(0, count);
      };
    }
    int least = m.group("from") == null ? 0 : Integer.parseInt(m.group("from"));
    int most = m.group("to") == null ? Integer.MAX_VALUE : Integer.parseInt(m.group("to"));
    return sign != null || most < least ? null : new Query.Length(least, most);
  }
}
