/** The command line: the archive's use cases as commands. */
@NullMarked
package org.clipfile.cli;

import org.jspecify.annotations.NullMarked;
