/** Where the program starts: wiring, logging, single instance, last-resort handler. */
@NullMarked
package org.clipfile.app;

import org.jspecify.annotations.NullMarked;
