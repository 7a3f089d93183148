# Practice 15. With the tag "law" the daily words of a lawyer alarm nobody.
tag law
language sv
2026-03-02 per: Här är artikeln om konsumentens klagomål: reklamation, fel i vara och hävning av köp.
2026-03-03 anna re: Tack.
