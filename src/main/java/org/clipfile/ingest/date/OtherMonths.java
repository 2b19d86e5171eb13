package org.clipfile.ingest.date;

import java.util.HashMap;
import java.util.Map;

/** The months of the Islamic and of the Persian calendar, in Arabic, Persian and Urdu. */
final class OtherMonths {
  /** Islamic months are this and their number. */
  static final int HIJRI = 100;

  /** Persian months are this and their number. */
  static final int PERSIAN = 200;

  private static final String[] ISLAMIC = {
    "محرم|المحرم|محرم الحرام",
    "صفر|صفر المظفر",
    "ربيع الأول|ربيع الاول|ربیع الاول|ربیع الاوّل|ربیع‌الاول",
    "ربيع الآخر|ربيع الثاني|ربیع الثانی|ربیع‌الثانی",
    "جمادى الأولى|جمادى الاولى|جمادی الاول|جمادی الاولی|جمادی‌الاول",
    "جمادى الآخرة|جمادى الثانية|جمادی الثانی|جمادی الثانیه|جمادی‌الثانی",
    "رجب|رجب المرجب",
    "شعبان|شعبان المعظم",
    "رمضان|رمضان المبارک|رمضان المبارك",
    "شوال|شوّال|شوال المکرم",
    "ذو القعدة|ذي القعدة|ذوالقعدة|ذی القعدہ|ذیقعد|ذی‌قعده|ذی القعده",
    "ذو الحجة|ذي الحجة|ذوالحجة|ذی الحجہ|ذی‌حجه|ذی الحجه"
  };

  private static final String[] SOLAR = {
    "فروردین|فروردين|حمل",
    "اردیبهشت|ارديبهشت|ثور",
    "خرداد|جوزا",
    "تیر|تير|سرطان",
    "مرداد|امرداد|اسد",
    "شهریور|شهريور|سنبله",
    "مهر|میزان",
    "آبان|عقرب",
    "آذر|قوس",
    "دی|دي|جدی",
    "بهمن|دلو",
    "اسفند|حوت"
  };

  private static final Map<String, Integer> MONTHS = months();

  private OtherMonths() {}

  /** The months by their names. */
  static Map<String, Integer> all() {
    return MONTHS;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < ISLAMIC.length; i++) {
      for (String name : ISLAMIC[i].split("\\|", -1)) {
        months.put(name, HIJRI + i + 1);
      }
      for (String name : SOLAR[i].split("\\|", -1)) {
        months.put(name, PERSIAN + i + 1);
      }
    }
    return months;
  }
}
