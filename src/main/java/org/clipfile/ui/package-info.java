/** The window. Only here is JavaFX; a package per pane. */
@NullMarked
package org.clipfile.ui;

import org.jspecify.annotations.NullMarked;
