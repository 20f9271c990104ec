/**
 * How an alert is handled: a state machine derived from a log, pure functions on immutable records.
 *
 * <pre>
 *  DETECTED ──→ TRIAGED ──→ DISMISSED ┄┄(reopen)┄┄→ TRIAGED
 *     ↑           │  ↑ └──→ MONITORING ──→ TRIAGED, DISMISSED, CLOSED
 *     └┄┄(grown)┄┄│┄┄│┄┄┄┄┄┄┄┄┄┘
 *                 ↓  │ (hand back)
 *               ROUTED ──→ VERIFYING ──→ TRUE_MATTER | FALSE_OR_MISLEADING | OPINION | UNDETERMINED
 *                              ↑               new facts: back to VERIFYING          │
 *                              └─────────────────────────────────────────────────────┘
 *  TRUE_MATTER ──→ REMEDY_ASSIGNED ──→ REPLIED ──→ CLOSED
 *
 *  FALSE_OR_MISLEADING ──→ DRAFT ──→ REVIEW ──→ APPROVED ──→ ISSUED ──→ TRACKING ──→ CLOSED
 *        │                  │ ↑ ↑      │           │
 *        │                  │ │ └──────┴───────────┘ changed, or sent back
 *        └──→ MONITORING ←──┘ └ (also: DRAFT ──→ VERIFYING)   better not answered
 *
 *  TRACKING ──→ DRAFT (a further answer)
 *  OPINION ──→ CLOSED        UNDETERMINED ──→ MONITORING, CLOSED        CLOSED ┄┄(reopen)┄┄→ TRIAGED
 * </pre>
 *
 * <p>{@code Transitions} is the table of states, moves and roles; {@code Guards} holds what else must be so,
 * {@code Effects} what a move writes down. {@link vn.haidang.alerting.workflow.Workflow} puts them together: an action
 * of an officer is {@linkplain vn.haidang.alerting.workflow.Decision.Accepted accepted} or
 * {@linkplain vn.haidang.alerting.workflow.Decision.Refused refused} with a sentence; a notice of the system is noted.
 * Two officers at once: the later one acted on a revision that is gone, and is told who was first.
 *
 * <p>{@link vn.haidang.alerting.workflow.Overdue} says what to escalate,
 * {@link vn.haidang.alerting.workflow.HandOver} what is open at the end of a shift. Nothing here knows a clock or Kafka.
 * The states, moves and roles with the law behind them are in {@code deploy/docs/alert-workflow.md}.
 */
@NullMarked
package vn.haidang.alerting.workflow;

import org.jspecify.annotations.NullMarked;
