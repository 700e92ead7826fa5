"""The pure core of group rounds and schedules: values in, values out."""
