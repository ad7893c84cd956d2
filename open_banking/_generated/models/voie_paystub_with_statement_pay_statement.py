"""VOIEPaystubWithStatementPayStatement."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from open_banking._runtime.model import Model
from open_banking._runtime.reading import Deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from open_banking._runtime.model import JsonObject

    from .direct_deposit import DirectDeposit
    from .employee import Employee
    from .employer import Employer
    from .pay_stat import PayStat
    from .paystub_tx_verify_monthly_income_record import PaystubTxVerifyMonthlyIncomeRecord

_direct_deposit_model: Deferred[DirectDeposit] = Deferred(__package__, ".direct_deposit", "DirectDeposit")
_employee_model: Deferred[Employee] = Deferred(__package__, ".employee", "Employee")
_employer_model: Deferred[Employer] = Deferred(__package__, ".employer", "Employer")
_pay_stat_model: Deferred[PayStat] = Deferred(__package__, ".pay_stat", "PayStat")
_paystub_tx_verify_monthly_income_record_model: Deferred[PaystubTxVerifyMonthlyIncomeRecord] = Deferred(
    __package__, ".paystub_tx_verify_monthly_income_record", "PaystubTxVerifyMonthlyIncomeRecord"
)


@define(kw_only=True, eq=False, repr=False)
class VOIEPaystubWithStatementPayStatement(Model):
    """Pay statement inside a VOIE - Paystub (with TXVerify) report, with monthly income estimates
    that also give other pay and the total."""

    pay_period: str | None = None
    """Pay period that the statement is for, as a label, for instance `LastPayPeriod`."""
    billable: bool
    """Whether the pay statement is charged. False when it was already digitized at an earlier
    time."""
    asset_id: str
    """Asset ID under which the pay statement is stored."""
    pay_date: int | None = None
    """Day on which the pay period is paid, in epoch seconds."""
    start_date: int | None = None
    """First day of the pay period, in epoch seconds."""
    end_date: int | None = None
    """Last day of the pay period, in epoch seconds. The day of payment is `pay_date`."""
    net_pay_current: float | None = None
    """Net pay (after deductions) for the current pay period."""
    net_pay_ytd: float | None = None
    """Net pay (after deductions) for the year to date."""
    gross_pay_current: float | None = None
    """Gross pay (before deductions) for the current pay period."""
    gross_pay_ytd: float | None = None
    """Gross pay (before deductions) for the year to date."""
    payroll_provider: str | None = None
    """Payroll provider that issues the pay statement."""
    employer: Employer
    """Name and address of the employer that issued a pay statement in a report, as its payroll
    system has them."""
    employee: Employee
    """Name and address of the employee to whom a pay statement in a report was issued, as the
    employer's payroll system has them."""
    pay_stat: list[PayStat]
    """Earnings on the pay statement, one entry per line."""
    direct_deposits: list[DirectDeposit] | None = None
    """Direct deposits on the pay statement, one entry per bank account that is paid into."""
    institutions: list[str]
    """Empty in a VOIE - Paystub report. With TXVerify: details of accounts and income streams at
    the institutions whose transactions match the pay statement."""
    error_code: int | None = None
    """Number of the error that the stored pay statement (asset) met; the text is in
    `error_message`."""
    error_message: str | None = None
    """Text of the error that the stored pay statement (asset) met; the number is in
    `error_code`."""
    monthly_income: PaystubTxVerifyMonthlyIncomeRecord | None = None
    """Monthly pay that Finicity estimates from one paystub, split by kind of pay, with a total.
    Appears in VOIE - Paystub (with TXVerify) reports."""

    _fields: ClassVar[Mapping[str, str]] = {
        "pay_period": "payPeriod",
        "billable": "billable",
        "asset_id": "assetId",
        "pay_date": "payDate",
        "start_date": "startDate",
        "end_date": "endDate",
        "net_pay_current": "netPayCurrent",
        "net_pay_ytd": "netPayYTD",
        "gross_pay_current": "grossPayCurrent",
        "gross_pay_ytd": "grossPayYTD",
        "payroll_provider": "payrollProvider",
        "employer": "employer",
        "employee": "employee",
        "pay_stat": "payStat",
        "direct_deposits": "directDeposits",
        "institutions": "institutions",
        "error_code": "errorCode",
        "error_message": "errorMessage",
        "monthly_income": "monthlyIncome",
    }
    _keys: ClassVar[frozenset[str]] = frozenset(_fields.values())

    @classmethod
    def from_dict(cls, source: JsonObject) -> VOIEPaystubWithStatementPayStatement:
        """Read a JSON object, which is kept for ``to_dict()``. Nothing in it raises."""
        self = object.__new__(cls)
        self._extra = None
        self._wire = source
        get = source.get
        self.pay_period = get("payPeriod")
        self.billable = get("billable")
        self.asset_id = get("assetId")
        self.pay_date = get("payDate")
        self.start_date = get("startDate")
        self.end_date = get("endDate")
        self.net_pay_current = get("netPayCurrent")
        self.net_pay_ytd = get("netPayYTD")
        self.gross_pay_current = get("grossPayCurrent")
        self.gross_pay_ytd = get("grossPayYTD")
        self.payroll_provider = get("payrollProvider")
        v = get("employer")
        self.employer = _employer_model.from_dict(v) if v.__class__ is dict else v
        v = get("employee")
        self.employee = _employee_model.from_dict(v) if v.__class__ is dict else v
        v = get("payStat")
        self.pay_stat = (
            [_pay_stat_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v] if v.__class__ is list else v
        )
        v = get("directDeposits")
        self.direct_deposits = (
            [_direct_deposit_model.from_dict(v_) if v_.__class__ is dict else v_ for v_ in v]
            if v.__class__ is list
            else v
        )
        self.institutions = get("institutions")
        self.error_code = get("errorCode")
        self.error_message = get("errorMessage")
        v = get("monthlyIncome")
        self.monthly_income = _paystub_tx_verify_monthly_income_record_model.from_dict(v) if v.__class__ is dict else v
        return self
