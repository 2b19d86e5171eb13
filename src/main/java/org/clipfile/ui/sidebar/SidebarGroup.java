package org.clipfile.ui.sidebar;

/** The groups of the sidebar, in their order. */
enum SidebarGroup {
  SAVED,
  TAGS,
  PUBLICATIONS,
  SOURCES,
  CATEGORIES,
  PLACES,
  LANGUAGES,
  DATES
}
