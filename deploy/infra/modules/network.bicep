// Three subnets: the apps; the database, which hears the apps alone; and the private endpoint of the vault.
param token string
param location string
param tags object

var appsRange = '10.60.0.0/23'
var databaseRange = '10.60.2.0/28'
var privateRange = '10.60.2.32/27'

resource databaseRules 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-chaperone-database-${token}'
  location: location
  tags: tags
  properties: {
    securityRules: [
      {
        name: 'apps'
        properties: {
          priority: 100
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: appsRange
          sourcePortRange: '*'
          destinationAddressPrefix: databaseRange
          destinationPortRange: '5432'
        }
      }
      {
        // The server and its standby in the other zone.
        name: 'standby'
        properties: {
          priority: 110
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: databaseRange
          sourcePortRange: '*'
          destinationAddressPrefix: databaseRange
          destinationPortRange: '*'
        }
      }
      {
        name: 'nobody-else'
        properties: {
          priority: 200
          direction: 'Inbound'
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: databaseRange
          destinationPortRange: '*'
        }
      }
    ]
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-chaperone-${token}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.60.0.0/22'] }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: appsRange
          delegations: [{ name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: databaseRange
          networkSecurityGroup: { id: databaseRules.id }
          // The server writes its backups over it.
          serviceEndpoints: [{ service: 'Microsoft.Storage' }]
          delegations: [{ name: 'database', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }]
        }
      }
      {
        name: 'private'
        properties: { addressPrefix: privateRange }
      }
    ]
  }
}

resource databaseZone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'chaperone-${token}.private.postgres.database.azure.com'
  location: 'global'
  tags: tags
}
resource databaseLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: databaseZone
  name: 'network'
  location: 'global'
  properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
}

resource vaultZone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.vaultcore.azure.net'
  location: 'global'
  tags: tags
}
resource vaultLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: vaultZone
  name: 'network'
  location: 'global'
  properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
}

output appsSubnetId string = network.properties.subnets[0].id
output databaseSubnetId string = network.properties.subnets[1].id
output privateSubnetId string = network.properties.subnets[2].id
output databaseZoneId string = databaseZone.id
output vaultZoneId string = vaultZone.id
