/** Benchmarks with budgets; docs/benchmarks.md tells how to run them. */
@NullMarked
package org.clipfile.benchmark;

import org.jspecify.annotations.NullMarked;
