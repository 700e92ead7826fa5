"""
Which questions ask how many, how much or how long?

    number             the generator: a question of its own, `number_stem`, `number_wording` and `number_when` its
                       words, or a quote with a gap, `number_in_quote`
    number_plain       which numbers can be asked for at all
    number_alone       which are asked for in a quote only, or not; `number_named`, `number_odd`, `number_unasked`
    number_known       which everybody knows; `known_dates`, `told_numbers`, `given_beside`, `numbers_beside`,
                       `month_told`, `made_less`
    number_places      which others stand beside it; `number_sets`, `usual_numbers`, `about_so_many`
    number_reasons     what is said of them; `own_units` how much a unit is
"""
