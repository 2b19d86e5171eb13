package org.clipfile.ingest.office;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.office.RtfState.Place;
import org.jsoup.nodes.Element;

/** Writes the text of an RTF file. One thread. */
final class RtfText extends RtfListenerAdaptor {
  /** Groups in one another beyond this are no document. */
  private static final int DEEPEST = 2000;

  private final Markup markup = new Markup();
  private final RtfInfo info = new RtfInfo();
  private final RtfTable table = new RtfTable(markup);
  private final Fields fields = new Fields();
  private final Deque<RtfState> groups = new ArrayDeque<>();

  /** How deep the groups stand in which a field began. */
  private final Deque<Integer> fieldGroups = new ArrayDeque<>();

  private final Map<Integer, String> styleNames = new HashMap<>();
  private final Map<String, byte[]> pictures = new HashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final StringBuilder gathered = new StringBuilder();
  private RtfState now = RtfState.START;
  private int styleNumber;
  private boolean ordered;
  private boolean marked;

  Element body() {
    endParagraph();
    table.end();
    for (int i = 0; i < notes.size(); i++) {
      markup.text((i + 1) + " ", TextStyle.PLAIN.withRaised(1));
      markup.text(notes.get(i), TextStyle.PLAIN);
      markup.endParagraph(Shape.TEXT);
    }
    return markup.body();
  }

  OfficeDocument.Properties properties() {
    return info.read();
  }

  Companions pictures() {
    return path -> Optional.ofNullable(pictures.get(path));
  }

  @Override
  public void processGroupStart() {
    if (groups.size() >= DEEPEST) {
      throw new IllegalArgumentException("it is nested too deeply");
    }
    groups.push(now);
  }

  @Override
  public void processGroupEnd() {
    RtfState before = groups.isEmpty() ? RtfState.START : groups.pop();
    if (now.place() != before.place()) {
      endPlace(now.place());
    } else if (now.place() == Place.STYLES) {
      endStyle();
    }
    now = before;
    if (!fieldGroups.isEmpty() && fieldGroups.peek() > groups.size()) {
      fieldGroups.pop();
      fields.mark("end");
    }
  }

  @Override
  public void processString(String text) {
    switch (now.place()) {
      case TEXT -> write(text);
      case TITLE, AUTHOR, KEYWORDS -> info.text(now.place(), text);
      case INSTRUCTION -> fields.instruction(text);
      case STYLES, PICTURE, NOTE -> gathered.append(text);
      case MARKER -> {
        marked = true;
        ordered |= text.codePoints().anyMatch(Character::isDigit);
      }
      case HIDDEN, NOWHERE, CREATED -> {}
    }
  }

  @Override
  public void processBinaryBytes(byte[] bytes) {
    if (now.place() == Place.PICTURE) {
      keepPicture(bytes);
    }
  }

  @Override
  public void processCommand(Command command, int parameter, boolean has, boolean optional) {
    Place place = RtfPlaces.of(command, optional);
    if (place != null) {
      startPlace(place, command);
    } else if (now.place() == Place.STYLES) {
      styleNumber = command == Command.s ? parameter : styleNumber;
    } else if (now.place() == Place.CREATED) {
      info.created(command, parameter);
    } else if (now.place() == Place.TEXT || now.place() == Place.HIDDEN) {
      textCommand(command, parameter, !has || parameter != 0);
    } else if (now.place() == Place.NOTE && command == Command.par) {
      gathered.append(' ');
    }
  }

  private void textCommand(Command command, int parameter, boolean on) {
    switch (command) {
      case par, page, sect, column, nestcell, nestrow -> endParagraph();
      case line -> markup.lineBreak();
      case tab -> write("\t");
      case nonbreakingspace -> write("\u00a0");
      case nonbreakinghyphen -> write("\u2011");
      case cell -> {
        table.enter();
        endParagraph();
        table.endCell();
      }
      case row -> table.endRow();
      case trowd -> table.define();
      case intbl -> now = now.inTable();
      case pard -> now = now.plainParagraph();
      case plain -> now = now.at(Place.TEXT).with(TextStyle.PLAIN);
      case b -> now = now.with(now.style().withBold(on));
      case i -> now = now.with(now.style().withItalic(on));
      case strike -> now = now.with(now.style().withStrike(on));
      case supercmd -> now = now.with(now.style().withRaised(1));
      case sub -> now = now.with(now.style().withRaised(-1));
      case nosupersub -> now = now.with(now.style().withRaised(0));
      case outlinelevelN -> now = parameter < 9 ? now.withHeading(parameter + 1) : now;
      case s -> style(parameter);
      case ls -> now = now.withList(parameter > 0);
      case ilvl -> now = now.withLevel(Math.clamp(parameter, 0, 8) + 1);
      case v, deleted -> now = now.at(on ? Place.HIDDEN : Place.TEXT);
      case field -> {
        fields.mark("begin");
        fieldGroups.push(groups.size());
      }
      default -> {}
    }
  }

  private void style(int number) {
    String name = styleNames.getOrDefault(number, "");
    if (name.equals("title")) {
      now = now.withTitle();
    } else if (name.matches("heading ?[1-9]")) {
      now = now.withHeading(name.charAt(name.length() - 1) - '0');
    }
  }

  private void startPlace(Place place, Command command) {
    boolean lost = now.place() == Place.NOWHERE || now.place() == Place.HIDDEN;
    boolean inside = now.place() == Place.PICTURE && place != Place.PICTURE;
    now = now.at(lost || inside ? Place.NOWHERE : place);
    if (place == Place.STYLES || place == Place.PICTURE || place == Place.NOTE) {
      gathered.setLength(0);
    }
    styleNumber = command == Command.stylesheet ? 0 : styleNumber;
  }

  private void endPlace(Place place) {
    switch (place) {
      case PICTURE -> {
        keepPicture(RtfPlaces.hex(gathered));
        gathered.setLength(0);
      }
      case NOTE -> {
        notes.add(gathered.toString().strip());
        gathered.setLength(0);
        markup.text(String.valueOf(notes.size()), now.style().withRaised(1));
      }
      default -> {}
    }
  }

  private void endStyle() {
    String name = gathered.toString().replace(";", "").strip().toLowerCase(Locale.ROOT);
    styleNames.putIfAbsent(styleNumber, name);
    gathered.setLength(0);
    styleNumber = 0;
  }

  private void keepPicture(byte[] bytes) {
    if (bytes.length > 0) {
      String name = "picture-" + (pictures.size() + 1);
      pictures.put(name, bytes);
      table.place(now.table());
      markup.picture(name, "");
    }
  }

  private void write(String text) {
    if (now.place() == Place.HIDDEN) {
      return;
    }
    table.place(now.table());
    String link = fields.link();
    markup.text(text, link.isEmpty() ? now.style() : now.style().withHref(link));
  }

  private void endParagraph() {
    if (now.title()) {
      markup.endParagraph(Shape.TITLE);
    } else if (now.heading() > 0) {
      markup.endParagraph(Shape.heading(now.heading()));
    } else if (marked || now.list()) {
      markup.endParagraph(Shape.item(now.level(), ordered));
    } else {
      markup.endParagraph(Shape.TEXT);
    }
    marked = false;
    ordered = false;
  }
}
