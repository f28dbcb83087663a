-- recalled: taken back by whoever dispatched it, before the organisation had acted.
alter table needs.leg drop constraint leg_state_check;
alter table needs.leg add constraint leg_state_check
  check (state in ('asked', 'refused', 'dispatched', 'taken_on', 'declined', 'ended', 'withdrawn', 'passed', 'recalled'));
