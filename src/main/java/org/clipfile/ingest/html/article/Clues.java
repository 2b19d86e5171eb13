package org.clipfile.ingest.html.article;

/** What the words of a short line tell: lines around an article are much alike on all pages. */
final class Clues {
  static final int MORE = 1;
  static final int SHARE = 1 << 1;
  static final int SUBSCRIBE = 1 << 2;
  static final int COMMENT = 1 << 3;
  static final int CREDIT = 1 << 4;
  static final int LEGAL = 1 << 5;
  static final int ADVERT = 1 << 6;
  static final int BYLINE = 1 << 7;
  static final int DATE = 1 << 8;
  static final int CONTACT = 1 << 9;
  static final int TAGS = 1 << 10;
  static final int NAVIGATION = 1 << 11;

  static final int COUNT = 12;

  /** Longer lines are prose. */
  private static final int LONGEST = 200;

  private static final WordTable TABLE =
      new WordTable()
          .whole(
              MORE,
              "read_more read_also also_read see_also related_articles related_stories more_from"
                  .concat(" more_stories more_news more_on recommended you_may_also you_might_also")
                  .concat(" don't_miss most_read most_popular trending latest_news")
                  .concat(
                      " mehr_zum_thema mehr_zu weiterlesen lesen_sie lesen_sie_auch weitere_artikel")
                  .concat(
                      " auch_interessant das_könnte_sie siehe_auch mehr_lesen ähnliche_artikel ähnliche_beiträge")
                  .concat(
                      " weitere_beiträge lire_aussi à_lire sur_le_même_sujet voir_aussi en_savoir_plus")
                  .concat(
                      " leer_más lea_también leia_também leia_mais te_puede_interesar ver_más relacionadas")
                  .concat(
                      " leggi_anche potrebbe_interessarti lees_ook lees_meer läs_mer läs_också les_også")
                  .concat(
                      " читайте_также подробнее czytaj_także czytaj_więcej mirá_también mira_también")
                  .concat(
                      " le_puede_interesar puedes_ver ver_también veja_também veja_mais lea_más más_noticias")
                  .concat(
                      " últimas_noticias noticias_relacionadas zobacz_także zobacz_też przeczytaj_także polecamy")
                  .concat(
                      " mehr_themen mehr_dazu mehr_infos mehr_informationen weitere_informationen weitere_infos")
                  .concat(
                      " weitere_themen weitere_meldungen neueste_artikel auch_auf aktuelle_beiträge")
                  .concat(
                      " das_könnte_dich das_könnte_ihnen passend_dazu lesen_sie_mehr lies_auch auch_lesen")
                  .concat(
                      " further_reading read_next up_next keep_reading continue_reading learn_more find_out_more")
                  .concat(
                      " more_information for_more_information editor's_picks editors'_picks top_stories")
                  .concat(
                      " aussi_sur à_voir plus_d'infos articles_liés articles_similaires articoli_correlati")
                  .concat(
                      " scopri_di_più meer_over meer_nieuws gerelateerd relaterade mer_om lue_myös přečtěte_si")
                  .concat(
                      " související olvassa_el citește_și διαβάστε_επίσης devamını_oku ilgili_haberler baca_juga"))
          .whole(
              SHARE,
              "share share_this teilen facebook twitter whatsapp linkedin pinterest tweet email_this"
                  .concat(
                      " follow_us_on folge_uns folgt_uns síguenos suivez-nous seguici canal_de on_facebook on_twitter partager compartir compartilhar condividi delen dela udostępnij follow_us folgen_sie")
                  .concat(" drucken print instagram telegram xing pocket поделиться"))
          .whole(
              SUBSCRIBE,
              "subscribe newsletter newsletters e-mail-adresse email_address enter_your_email never_miss missing_out subskrypcji updates_by sign_up sign_in log_in login register subscriber subscription membership"
                  .concat(
                      " abonnieren abonnement abonnez-vous anmelden registrieren inloggen suscríbete suscribirse")
                  .concat(
                      " iscriviti donate spenden support_us your_inbox free_trial premium подписаться"))
          .whole(
              COMMENT,
              "comment comments ihre_meinung your_thoughts have_your_say join_the_conversation kommentar kommentare kommentieren commentaires comentarios comentários commenti"
                  .concat(" reply antworten reacties leave_a_reply комментарии"))
          .whole(
              CREDIT,
              "photo photos photograph foto fotos image images bild picture credit getty shutterstock reuters"
                  .concat(
                      " ap epa titelbild bildquelle fotograf bildnachweis zdjęcie фото kuva fotografia fotografía dpa afp courtesy pixabay unsplash istock symbolbild quelle photograph archivbild"))
          .whole(
              LEGAL,
              "copyright copyrighted permission reproduced all_rights_reserved alle_rechte cookie cookies privacy terms datenschutz impressum"
                  .concat(
                      " disclaimer agb rights nutzungsbedingungen consent confidentialité privacidad"))
          .whole(
              ADVERT,
              "advertisement advertising anzeige werbung sponsored publicité publicidad pubblicità")
          .whole(
              BYLINE,
              "by von par por di door author autor auteur written redaktion editor reporter staff writer autorin")
          .whole(
              DATE,
              "published updated posted veröffentlicht aktualisiert uhr publié modifié publicado actualizado"
                  .concat(
                      " aggiornato bijgewerkt stand vom ago min_read lesezeit minuten_lesezeit minutes"))
          .whole(
              CONTACT,
              "contact kontakt tel telefon phone email e-mail fax address adresse mail mailto öffnungszeiten")
          .whole(
              TAGS,
              "tags tag topics themen schlagworte schlagwörter stichworte kategorie kategorien categories category"
                  .concat(" filed_under tagged keywords etiquetas mots-clés"))
          .whole(
              NAVIGATION,
              "home next previous back menu search zurück weiter suche startseite top close schließen download"
                  .concat(" show anzeigen archive archiv nach_oben skip click_here hier_klicken"));

  private Clues() {}

  /** What the words of a part of a text tell; of what is longer than a line, nothing. */
  static int of(char[] text, int from, int to) {
    return to - from > LONGEST ? 0 : TABLE.of(text, from, to);
  }
}
