/** What is known of a clipping and where it was read, to be looked at and to be put right. */
@NullMarked
package org.clipfile.ui.details;

import org.jspecify.annotations.NullMarked;
