"""
What is an item, and which items make a set?

    shares         how many of each subtype; `asked_apart` which ask or tell the same (`harm`, `twins`, `secrets_kept`),
                   `titles` which the title answers, `fairness` which `solvers` answer without reading
    order          in which order questions stand, `option_places` their options
    item_level     at which level an item is; `levels_to_read` what must be known to read it
"""
