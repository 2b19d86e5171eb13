/** What a person can have done in the window: one list for menu, command palette and key sheet. */
@NullMarked
package org.clipfile.ui.command;

import org.jspecify.annotations.NullMarked;
