"""
The one place that knows Chinese: scripts, pinyin, the dictionary, segmentation, readings and levels.

    scripts, own_forms, variants              how else a character is written
    spellings, erhua                          how else a word is
    pinyin, syllables, letters, zhuyin        how a reading is written
    readings                                  how a word is read, and how sure that is; by `sources`, `polyphones`,
                                              `machine` and `disagreements`, lightly by `always_light`, and
                                              otherwise by `read_in_taiwan`
    segmentation                              into which words a text falls; mended by `given_back` and `counted`
    tags                                      what part of speech a word is
    listed_levels, levels                     at which level of HSK 3.0 a word is listed, and as texts use it
    dictionary, lexicon                       what CC-CEDICT and jieba say of a word
    numerals, marks                           what a number says, and how a sentence ends
    tables                                    the rows of our own tables
    patterns                                  regular expressions, and when they are compiled
    places                                    where a word stands in a text
"""
