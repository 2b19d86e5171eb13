package org.clipfile.export.pdf.dossier;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.ClippingDate;
import org.clipfile.render.Masthead;

/** The words of a masthead within a dossier of another language than English. */
final class MastheadWording implements Masthead.Words {
  private final Wording wording;

  MastheadWording(Wording wording) {
    this.wording = wording;
  }

  @Override
  public String date(ClippingDate date) {
    String words = wording.days().exactly(date) + Masthead.zone(date);
    return date.uncertain() ? wording.text("date.uncertain", words) : words;
  }

  @Override
  public String dateline(String place, MonthDay day) {
    return wording.text("masthead.dateline.day", place, wording.days().of(day));
  }

  @Override
  public String byline(List<String> authors) {
    return wording.text("masthead.byline", list(authors));
  }

  @Override
  public String line(Masthead.Label label, List<String> values) {
    String key = "masthead." + label.name().toLowerCase(Locale.ROOT);
    return wording.text(key, list(values), values.size());
  }

  private String list(List<String> values) {
    return String.join(wording.text("masthead.list").replace('_', ' '), values);
  }
}
