package org.clipfile.ingest.date;

import java.util.Locale;
import java.util.Set;

/**
 * Cities that datelines name where only the name itself tells a dateline from a sentence: before a
 * colon, or in scripts without capitals. A handful of each, no gazetteer. Thread-safe.
 */
final class KnownPlaces {
  private static final Set<String> NAMES =
      Set.of(
          ("rome|lima|oslo|bonn|kyiv|kiev|gaza|doha|bern|wien|baku|cali|aden|suva|nice|lyon|nuuk|riga|apia|lome"
                  + "|male|juba|roma|graz|köln|linz|prag|pune|agra|iasi|cork|bath|york|ulm|pau|quito|minsk|dili"
                  + "|islamabad|karachi|lahore|peshawar|quetta|rawalpindi|multan|faisalabad|hyderabad|sialkot|gilgit"
                  + "|muzaffarabad|new delhi|delhi|mumbai|bombay|kolkata|calcutta|chennai|madras|bangalore|bengaluru"
                  + "|lucknow|patna|jaipur|bhopal|srinagar|jammu|chandigarh|ahmedabad|guwahati|ranchi|dhaka|colombo"
                  + "|kathmandu|kabul|kandahar|singapore|kuala lumpur|petaling jaya|george town|hong kong|jakarta|manila"
                  + "|bangkok|hanoi|yangon|phnom penh|beijing|shanghai|taipei|tokyo|seoul|sydney|melbourne|canberra"
                  + "|wellington|auckland|dubai|abu dhabi|sharjah|riyadh|jeddah|kuwait city|manama|muscat|tehran|baghdad"
                  + "|damascus|beirut|amman|jerusalem|tel aviv|ramallah|gaza city|cairo|khartoum|tripoli|tunis|algiers"
                  + "|rabat|nairobi|kampala|addis ababa|lusaka|harare|johannesburg|pretoria|cape town|lagos|abuja|accra"
                  + "|dakar|kinshasa|moscow|st. petersburg|warsaw|prague|vienna|budapest|bucharest|sofia|athens|istanbul"
                  + "|ankara|berlin|munich|frankfurt|paris|brussels|amsterdam|the hague|london|dublin|edinburgh|madrid"
                  + "|barcelona|lisbon|geneva|zurich|stockholm|copenhagen|helsinki|washington|new york|los angeles"
                  + "|san francisco|chicago|boston|houston|miami|atlanta|seattle|toronto|ottawa|montreal|vancouver"
                  + "|mexico city|havana|bogota|caracas|buenos aires|brasilia|united nations|leicester|wilmington"
                  + "|اسلام آباد|کراچی|لاہور|پشاور|کوئٹہ|راولپنڈی|ملتان|فیصل آباد|حیدرآباد|سیالکوٹ|گوجرانوالہ|سرگودھا|بہاولپور"
                  + "|سکھر|لاڑکانہ|مظفرآباد|مظفر آباد|گلگت|مردان|ایبٹ آباد|نئی دہلی|سری نگر|ممبئی|ڈھاکہ|واشنگٹن|بیجنگ|ماسکو"
                  + "|नई दिल्ली|नयी दिल्ली|दिल्ली|मुंबई|कोलकाता|चेन्नई|बेंगलुरु|बेंगलुरू|हैदराबाद|लखनऊ|पटना|जयपुर|भोपाल|इंदौर|रायपुर"
                  + "|रांची|देहरादून|शिमला|चंडीगढ़|श्रीनगर|जम्मू|अहमदाबाद|गुवाहाटी|भुवनेश्वर|वाराणसी|कानपुर|आगरा|इलाहाबाद"
                  + "|प्रयागराज|नागपुर|पुणे|गांधीनगर|तिरुवनंतपुरम|गुरुग्राम|नोएडा|काठमांडू|इस्लामाबाद|वाशिंगटन|वॉशिंगटन|लंदन|बीजिंग"
                  + "|मॉस्को|संयुक्त राष्ट्र")
              .split("\\|", -1));

  private KnownPlaces() {}

  static boolean contains(String place) {
    return NAMES.contains(place.toLowerCase(Locale.ROOT));
  }
}
