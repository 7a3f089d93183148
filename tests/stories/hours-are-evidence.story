# Practice 6.  What was done stands beside what was said: the hours of the
# timesheet, by week, and how many they were against the month before.
2026-03-02 per: Could you draw a second garage for us?
2026-03-02 14:00 anna re: Gladly, here is a sketch.
2026-03-09 hours 3.5 bygg: garage, first sketch
2026-03-10 hours 2 bygg: garage, permit
2026-04-13 hours 6.25 bygg: garage, second sketch
2026-04-20 per re: Have you done anything at all?
2026-04-20 14:00 anna re: Here is the second sketch.
2026-05-04 silence
2026-05-04 shows client: Work 6.25 hours in 30 days, 5.5 in the 30 before
2026-05-04 shows client: hours 5.5 h in a week (garage, first sketch,garage, permit)
2026-05-04 shows record: garage, second sketch
