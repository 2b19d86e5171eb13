package org.clipfile.ui.command;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipfile.ui.control.Messages;

/**
 * Finds commands by what is typed into the palette: by the beginning of their name, by the initials
 * of its words, by the beginnings of words in any order, in the language of the interface and in
 * English, or by any part of the name. Case and accents do not matter. Window thread only.
 */
final class CommandFinder {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int NOT_AT_ALL = Integer.MAX_VALUE;

  private CommandFinder() {}

  /**
   * The commands that fit, the best first; all of them, the recent ones first, where nothing is
   * typed.
   *
   * @param recent ids of commands chosen before, the last first
   */
  static List<Command> find(List<Command> commands, String typed, List<String> recent) {
    String wanted = folded(typed);
    Comparator<Command> byUse = Comparator.comparingInt(command -> use(command, recent));
    if (wanted.isEmpty()) {
      return commands.stream().sorted(byUse).toList();
    }
    record Fit(Command command, int rank) {}
    return commands.stream()
        .map(command -> new Fit(command, rank(command, wanted)))
        .filter(fit -> fit.rank() != NOT_AT_ALL)
        .sorted(Comparator.comparingInt(Fit::rank).thenComparing(Fit::command, byUse))
        .map(Fit::command)
        .toList();
  }

  private static int use(Command command, List<String> recent) {
    int place = recent.indexOf(command.id());
    return place < 0 ? recent.size() : place;
  }

  /** How well a name fits; the less the better. */
  private static int rank(Command command, String wanted) {
    var names = new ArrayList<String>();
    names.add(folded(command.name().get()));
    names.add(folded(Messages.inEnglish(command.name())));
    names.add(folded(command.id()));
    int best = NOT_AT_ALL;
    for (int i = 0; i < names.size(); i++) {
      int rank = rank(names.get(i), wanted);
      best = rank == NOT_AT_ALL ? best : Math.min(best, rank * 3 + i);
    }
    return best;
  }

  private static int rank(String name, String wanted) {
    if (name.startsWith(wanted)) {
      return 0;
    }
    List<String> words = words(name);
    String initials =
        words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    if (initials.startsWith(wanted)) {
      return 1;
    }
    boolean allBegin =
        words(wanted).stream().allMatch(w -> words.stream().anyMatch(word -> word.startsWith(w)));
    if (allBegin) {
      return 2;
    }
    return name.contains(wanted) ? 3 : NOT_AT_ALL;
  }

  private static List<String> words(String folded) {
    return Arrays.stream(folded.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** Without case and accents, words parted by one space. */
  static String folded(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT);
    return NO_LETTERS.matcher(lower).replaceAll(" ").strip();
  }
}
