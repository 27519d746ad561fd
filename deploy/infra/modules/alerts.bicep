// The alarms of docs/operations.md, by the same names; docs/runbook.md says what to do at each. They ask the numbers that every instance sends
// once a minute. A query gives a row when something is wrong, and none otherwise.
param location string
param tags object
@description('Application Insights, and the workspace under it that is asked.')
param insightsId string
param workspaceId string
@description('Of the app, without a protocol.')
param host string
@description('More starts than this, and two, in a quarter of an hour are not a deployment.')
param mostReplicas int
@description('Action group that tells somebody. Without one the alarms are raised, and stand in the portal alone.')
param actionGroupId string

var readinessTest = 'readyz'

// Counters come as differences and gauges as one value a minute, both in Sum; histograms as a sum and a number, without their buckets, so that
// three alarms ask for the mean where docs/operations.md asks for a share.
var alerts = [
  {
    name: 'nudges-late'
    title: 'Nudges come late'
    severity: 2
    window: 'PT15M'
    query: '''
      AppMetrics | where Name == 'post_to_nudge_ms'
      | summarize mean = sum(Sum) / sum(ItemCount)
      | where mean > 5000'''
  }
  {
    name: 'deliveries-still'
    title: 'Deliveries stand still'
    severity: 1
    window: 'PT10M'
    query: '''
      AppMetrics | where Name == 'queue_oldest_due_ms'
      | summarize worst = max(Sum) by bin(TimeGenerated, 1m)
      | summarize least = min(worst), minutes = count()
      | where least > 300000 and minutes >= 5'''
  }
  {
    name: 'queue-unknown'
    title: 'The queue is not known'
    severity: 1
    window: 'PT10M'
    query: '''
      AppMetrics | where Name == 'queue_jobs'
      | summarize readings = count()
      | where readings == 0'''
  }
  {
    name: 'nudges-lost'
    title: 'Nudges do not arrive'
    severity: 2
    window: 'PT1H'
    query: '''
      AppMetrics | where Name == 'nudges'
      | extend outcome = tostring(Properties.outcome)
      | summarize lost = sumif(Sum, outcome == 'undeliverable'), decided = sumif(Sum, outcome == 'decided')
      | where lost > 0.05 * decided'''
  }
  {
    name: 'turns-fail'
    title: 'Turns fail'
    severity: 1
    window: 'PT10M'
    query: '''
      AppMetrics | where Name == 'turn_errors'
      | summarize failed = sum(Sum)
      | where failed > 5'''
  }
  {
    name: 'turns-slow'
    title: 'Turns are slow'
    severity: 2
    window: 'PT10M'
    query: '''
      AppMetrics | where Name == 'turn_ms'
      | summarize mean = sum(Sum) / sum(ItemCount)
      | where mean > 1000'''
  }
  {
    name: 'strangers'
    title: 'Strangers knock'
    severity: 3
    window: 'PT10M'
    query: '''
      AppMetrics | where Name == 'activities_refused'
      | extend outcome = tostring(Properties.outcome)
      | where outcome in ('unauthorized', 'unknown_tenant', 'foreign_service_url')
      | summarize refused = sum(Sum)
      | where refused > 20'''
  }
  {
    name: 'keys-unread'
    title: 'Keys cannot be read'
    severity: 1
    window: 'PT10M'
    query: '''
      AppMetrics | where Name == 'activities_refused'
      | extend outcome = tostring(Properties.outcome)
      | where outcome in ('keys_unavailable')
      | summarize refused = sum(Sum)
      | where refused > 0'''
  }
  {
    name: 'turned-away'
    title: 'Messages are turned away'
    severity: 2
    window: 'PT10M'
    query: '''
      AppMetrics | where Name == 'activities_refused'
      | extend outcome = tostring(Properties.outcome)
      | where outcome in ('too_many_of_tenant', 'overloaded')
      | summarize refused = sum(Sum)
      | where refused > 0'''
  }
  {
    name: 'throttled'
    title: 'Throttled'
    severity: 3
    window: 'PT10M'
    query: '''
      AppMetrics | where Name == 'throttles'
      | extend outcome = tostring(Properties.outcome)
      | where outcome in ('connector_429', 'graph_429')
      | summarize each = sum(Sum) / 600.0
      | where each > 0.1'''
  }
  {
    name: 'silence'
    title: 'Silence'
    severity: 2
    window: 'PT1H'
    query: '''
      AppMetrics | where Name == 'messages_seen'
      | summarize seen = countif(Sum > 0)
      | extend here = datetime_utc_to_local(now(), 'Europe/London')
      | where seen == 0 and dayofweek(here) between (1d .. 5d) and hourofday(here) between (9 .. 16)'''
  }
  {
    name: 'unheard'
    title: 'Channels are not heard'
    severity: 2
    window: 'PT30M'
    query: '''
      AppMetrics | where Name == 'channels'
      | extend state = tostring(Properties.state)
      | where state in ('silent', 'no_consent')
      | summarize worst = max(Sum) by bin(TimeGenerated, 5m)
      | summarize least = min(worst), times = count()
      | where least > 0 and times >= 6'''
  }
  {
    name: 'not-ready'
    title: 'Nobody is ready'
    severity: 0
    window: 'PT10M'
    query: '''
      AppAvailabilityResults | where Name == 'readyz'
      | summarize arg_max(TimeGenerated, Success) by Location
      | summarize failing = countif(Success == false)
      | where failing >= 2'''
  }
  {
    name: 'restarts'
    title: 'Restarts'
    severity: 2
    window: 'PT15M'
    // The time of its start stands for an instance, whose id is another at each start.
    query: replace(
      '''
      AppMetrics | where Name == 'start_time_seconds'
      | where Sum > (now() - 15m - datetime(1970-01-01)) / 1s
      | summarize starts = dcount(Sum)
      | where starts > MOST + 2''',
      'MOST',
      string(mostReplicas)
    )
  }
  {
    name: 'held-up'
    title: 'The process is held up'
    severity: 2
    window: 'PT10M'
    query: '''
      AppMetrics | where Name == 'event_loop_delay_ms'
      | summarize least = min(Sum), minutes = count() by AppRoleInstance
      | where least > 1000 and minutes >= 5'''
  }
  {
    name: 'other-label'
    title: 'A label from outside'
    severity: 3
    window: 'PT1H'
    query: '''
      AppMetrics
      | where tostring(Properties.outcome) == 'other' or tostring(Properties.state) == 'other' '''
  }
]

resource rules 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for alert in alerts: {
    name: 'alert-chaperone-${alert.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: 'Chaperone: ${alert.title}'
      description: 'docs/runbook.md says what to look at and what to do.'
      enabled: true
      severity: alert.severity
      scopes: [workspaceId]
      evaluationFrequency: 'PT5M'
      windowSize: alert.window
      // A workspace that was made a minute ago does not know its tables yet, and would refuse every query.
      skipQueryValidation: true
      autoMitigate: true
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: empty(actionGroupId) ? [] : [actionGroupId] }
    }
  }
]

// Asked from outside, by way of name, certificate and balancer: 503 where no instance takes messages.
resource readiness 'Microsoft.Insights/webtests@2022-06-15' = {
  name: 'test-chaperone-readyz'
  location: location
  tags: union(tags, { 'hidden-link:${insightsId}': 'Resource' })
  kind: 'standard'
  properties: {
    Name: readinessTest
    SyntheticMonitorId: 'test-chaperone-readyz'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    // UK South, UK West and Western Europe, by the names that these tests have for them.
    Locations: [{ Id: 'emea-ru-msa-edge' }, { Id: 'emea-se-sto-edge' }, { Id: 'emea-nl-ams-azr' }]
    Request: { RequestUrl: 'https://${host}/readyz', HttpVerb: 'GET', ParseDependentRequests: false, FollowRedirects: false }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 14 }
  }
}
