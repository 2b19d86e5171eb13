package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.date.DateLabel;
import org.clipfile.ingest.date.Dates;
import org.clipfile.model.DateOrigin;

/** The days in the address of a page: its folders, or what the name of the page opens with. */
final class DatesInAddress {
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String MONTH = "(0?[1-9]|1[0-2])";
  private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";

  private static final Pattern FOLDERS =
      Pattern.compile("/" + YEAR + "/" + MONTH + "/" + DAY + "(?=[/_.-])");
  private static final Pattern FOLDER =
      Pattern.compile("/" + YEAR + "[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-])");
  private static final Pattern NAMED_MONTH =
      Pattern.compile("/" + YEAR + "/(\\p{Alpha}{3,9})/" + DAY + "(?=/)");
  private static final Pattern NAME =
      Pattern.compile("[/_.-]" + YEAR + "([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("/(0[1-9]|[12]\\d|3[01])([-_.])(0[1-9]|1[0-2])\\2" + YEAR + "(?!\\d)");

  private DatesInAddress() {}

  static List<DateClaim> of(String url) {
    int query = url.indexOf('?');
    String path = (query < 0 ? url : url.substring(0, query)) + "/";
    var claims = new ArrayList<DateClaim>();
    if (!Dates.mayHold(path)) {
      return claims;
    }
    if (path.contains("/20") || path.contains("/19")) {
      add(claims, FOLDERS.matcher(path), "$1-$2-$3", Trust.ADDRESS);
      add(claims, FOLDER.matcher(path), "$1-$2-$3", Trust.ADDRESS);
      add(claims, NAMED_MONTH.matcher(path), "$3 $2 $1", Trust.ADDRESS);
    }
    add(claims, NAME.matcher(path), "$1-$3-$4", Trust.ADDRESS_NAME);
    add(claims, DAY_FIRST.matcher(path), "$4-$3-$1", Trust.ADDRESS_NAME);
    return claims;
  }

  private static void add(List<DateClaim> claims, Matcher m, String form, int trust) {
    if (m.find()) {
      var date = new StringBuilder();
      m.appendReplacement(date, form);
      Dates.whole(date.substring(m.start()))
          .ifPresent(d -> claims.add(new DateClaim(d, DateOrigin.URL, DateLabel.NONE, trust)));
    }
  }
}
