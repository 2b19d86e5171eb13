/** What the person sets: language, looks, paper; and the window in which it is set. */
@NullMarked
package org.clipfile.ui.settings;

import org.jspecify.annotations.NullMarked;
