# Once for each change, not on a day on which somebody writes, and never two
# letters at once; 2026-07-06 is a Monday.
enable 80-plans
change 2026-07-06 2026-07-31
change 2026-07-08
2026-06-15 per: {30}
2026-06-16 anna re: {30}
2026-06-22 05:00 anna: {30}
2026-06-23 write planned-change
2026-06-26 write planned-change
2026-07-20 per: {30}
