# SPDX-License-Identifier: ISC
"""Statements of a bank (camt.053), made up for tests."""

SPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001."


def entry(amount, text="", currency="EUR", day="2026-03-10", ref=None,
          sign="CRDT", status="BOOK", more="", payer="X", details=None):
    details = details or f"""<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId>
      </Refs><RltdPties><Dbtr><Nm>{payer}</Nm></Dbtr></RltdPties>
      <RmtInf><Ustrd>{text}</Ustrd></RmtInf></TxDtls>"""
    ref = f"<AcctSvcrRef>{ref}</AcctSvcrRef>" if ref else ""
    return f"""<Ntry><Amt Ccy="{currency}">{amount}</Amt>
      <CdtDbtInd>{sign}</CdtDbtInd>{more}<Sts>{status}</Sts>
      <BookgDt><Dt>{day}</Dt></BookgDt>{ref}
      <NtryDtls>{details}</NtryDtls></Ntry>"""


def document(*entries, version="02", name="S1"):
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="{SPACE}{version}"><BkToCstmrStmt><GrpHdr><MsgId>m</MsgId>
</GrpHdr><Stmt><Id>{name}</Id><Acct><Id><IBAN>SE1</IBAN></Id></Acct>
{"".join(entries)}</Stmt></BkToCstmrStmt></Document>"""
