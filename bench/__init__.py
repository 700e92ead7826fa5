"""The benchmark: how fast things are, as ratios against a named baseline that is measured in the same run."""
