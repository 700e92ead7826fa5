"""
Which questions ask when, where and what?

    when, where, what   the generators: each finds its phrases and what could stand there
    circumstance        what all three do with a phrase; `asked` what one is, `wording` how it is asked for and what is
                        said of the options, `told_elsewhere` where else the text has it, and what is the same
    times               which times stand in a sentence; `time_told` what beside one tells it
    known_places        which places our tables know; `regions`; `option_levels`
"""
