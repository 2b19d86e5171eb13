package org.clipfile.ui.article;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.ClippingDate;
import org.clipfile.render.Masthead;
import org.clipfile.ui.control.DateText;
import org.clipfile.ui.control.Messages;

/** The words of a masthead that are not the article's, in the language of the interface. */
final class MastheadWords implements Masthead.Words {
  private static final Messages TEXTS = Messages.of(MastheadWords.class);

  @Override
  public String date(ClippingDate date) {
    String words = DateText.of(date) + Masthead.zone(date);
    return date.uncertain() ? TEXTS.text("date.uncertain", words) : words;
  }

  @Override
  public String dateline(String place, MonthDay day) {
    return TEXTS.text("masthead.dateline.day", place, DateText.of(day));
  }

  @Override
  public String byline(List<String> authors) {
    return TEXTS.text("masthead.byline", list(authors));
  }

  @Override
  public String line(Masthead.Label label, List<String> values) {
    String key = "masthead." + label.name().toLowerCase(Locale.ROOT);
    return TEXTS.text(key, list(values), values.size());
  }

  private static String list(List<String> values) {
    return String.join(TEXTS.text("masthead.list").replace('_', ' '), values);
  }
}
