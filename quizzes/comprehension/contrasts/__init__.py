"""
Which questions ask what is so of one and not of the other?

    contrast             the generator, of 不是 A，而是 B; `contrast_site` finds it, `contrast_third` what else
                         is offered
    contrast_in_quote    of what no question can name: the sentence with a gap; 与其 A，不如 B as well
    contrast_of_two      which of two, both or neither; found by `two_sides`, `parallel_sides`,
                         `two_steps`, `two_guests`
    contrast_stem        how it is asked; `contrast_passage` what is read before, `contrast_options` the four ways
    contrast_ways        what is said of the options
    told_ahead           does sense tell the answer; `said_of_both`
"""
