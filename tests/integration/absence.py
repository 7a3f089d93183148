#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""A client who is away: what waits for them goes out once they are back, and
they are back when they write, whatever day their automatic answer names."""

import email.utils

from rig import COMPLAINT, World, mail, run_all
from smtp_script import ScriptedSmtp

DAY = 86400
PER = "per@bygg.example"


class Absence(World):
    """A complaint, and right behind it the notice that its writer is away."""

    def __init__(self, smtp):
        super().__init__(smtp_port=smtp.port)
        self.top["rules_glob"] = self.dir / "rules.conf"
        (self.dir / "rules.conf").write_text(
            'rules = ( { name = "all"; on = "message"; when = "complaint"; '
            'then = ( { do = "acknowledge"; letter = "complaint-received"; '
            'within = "24 hours"; } ); } );\n')
        self.write_config()
        self.arm()
        self.now = self.start + 3600
        day = email.utils.formatdate(self.now + DAY / 4)[5:11]
        self.put(mail(COMPLAINT, date=self.now - 120))
        self.put(mail(f"I am out of the office until {day} and will read your "
                      "mail when I return. For urgent matters please contact "
                      "our front desk.", date=self.now - 60,
                      subject="Automatic reply: The drawings",
                      headers=["Auto-Submitted: auto-replied"]))
        self.heedd(now=self.now, check=0)

    def states(self):
        return [l["state"] for l in self.outbox() if l["recipient"] == PER]


def who_writes_again_gets_what_has_waited():
    with ScriptedSmtp() as smtp, Absence(smtp) as w:
        assert w.states() == ["queued"], w.outbox()
        w.put(mail("I am in the office today after all.",
                   date=w.now + 3500))
        w.heedd(now=w.now + 3600, check=0)
        assert w.states() == ["sent"], w.outbox()
        assert [to for _, to, *_ in smtp.accepted] == [PER]


def an_automatic_answer_and_another_address_release_nothing():
    with ScriptedSmtp() as smtp, Absence(smtp) as w:
        w.put(mail("Your ticket number is 77. This is an automatic message.",
                   date=w.now + 3400,
                   headers=["Auto-Submitted: auto-generated"]))
        w.put(mail("Per is on the road, I read his mail today.",
                   sender="Ola Lind <ola@bygg.example>", date=w.now + 3500))
        w.heedd(now=w.now + 3600, check=0)
        assert w.states() == ["queued"], w.outbox()
        assert smtp.accepted == []


if __name__ == "__main__":
    run_all([who_writes_again_gets_what_has_waited,
             an_automatic_answer_and_another_address_release_nothing])
