"""The one place that knows Chinese: scripts, pinyin, the dictionary, segmentation, readings and levels."""
