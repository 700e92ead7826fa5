"""
Which questions ask when, where and what?

    when, where, what        the generators: each finds its phrases and what could stand there
    circumstance             what all three do with a phrase; `circumstance_asked` what one is, `circumstance_wording`
                             how it is asked for, `circumstance_reasons` what is said of the options
    time_units               which times stand in a sentence; `time_edges` do they end there, `dates` in other
                             languages
    known_places             which places our tables know; `regions`; `option_levels`
    season_told              what else tells the time; `time_sensed`
"""
