// The instances of Chaperone. One port is open to the internet, for the bot's endpoint and the pages; the metrics' port is not.
param name string
param location string
param tags object
param environmentId string
param identityId string
param registryServer string
param image string
@description('True until azd has built the first image: what runs then is no Chaperone, and has its own port.')
param isPlaceholder bool
param cpu string
param memory string
@minValue(2)
param leastReplicas int
param mostReplicas int
param host string
param certificateId string
param settings object

var port = 3978
var metricsPort = 9464
// Seconds after the signal to stop in which an instance still takes messages: longer than the readiness probe needs to notice.
var stopGraceSeconds = 10

var allSettings = union(settings, {
  CHAPERONE_HOST: '0.0.0.0'
  CHAPERONE_PORT: string(port)
  CHAPERONE_METRICS_PORT: string(metricsPort)
  CHAPERONE_STOP_GRACE_SECONDS: string(stopGraceSeconds)
})

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'chaperone' })
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      registries: [{ server: registryServer, identity: identityId }]
      ingress: {
        external: true
        targetPort: isPlaceholder ? 80 : port
        transport: 'http'
        allowInsecure: false
        customDomains: empty(host) || empty(certificateId)
          ? []
          : [{ name: host, certificateId: certificateId, bindingType: 'SniEnabled' }]
      }
    }
    template: {
      // Longer than an instance takes at most to stop, 25 seconds.
      terminationGracePeriodSeconds: 35
      scale: {
        minReplicas: leastReplicas
        maxReplicas: mostReplicas
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '50' } } }]
      }
      containers: [
        {
          name: 'chaperone'
          image: image
          resources: { cpu: json(cpu), memory: memory }
          env: [for setting in items(allSettings): { name: setting.key, value: setting.value }]
          probes: isPlaceholder
            ? []
            : [
                {
                  type: 'Startup'
                  httpGet: { path: '/healthz', port: port }
                  periodSeconds: 2
                  timeoutSeconds: 2
                  failureThreshold: 60
                }
                {
                  type: 'Liveness'
                  httpGet: { path: '/healthz', port: port }
                  periodSeconds: 10
                  timeoutSeconds: 5
                  failureThreshold: 3
                }
                {
                  type: 'Readiness'
                  httpGet: { path: '/readyz', port: port }
                  periodSeconds: 3
                  timeoutSeconds: 3
                  failureThreshold: 2
                }
              ]
        }
      ]
    }
  }
}
